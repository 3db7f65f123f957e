import { answer } from '../../../api/call';
import { correctNominee as request, type NomineeDetailsDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const correctNominee = async (dossierId: string, nomineeId: string, details: NomineeDetailsDto, key: string) =>
  noteReceipt(
    await answer(
      request({
        path: { dossierId, nomineeId },
        body: details,
        headers: { 'Idempotency-Key': key },
        throwOnError: true,
      }),
    ),
  );
