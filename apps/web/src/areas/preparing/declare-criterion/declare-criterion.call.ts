import { answer } from '../../../api/call';
import { declareCriterion as request, type DeclareCriterionDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const declareCriterion = async (
  dossierId: string,
  nomineeId: string,
  declared: DeclareCriterionDto,
  key: string,
) =>
  noteReceipt(
    await answer(
      request({
        path: { dossierId, nomineeId },
        body: declared,
        headers: { 'Idempotency-Key': key },
        throwOnError: true,
      }),
    ),
  );
