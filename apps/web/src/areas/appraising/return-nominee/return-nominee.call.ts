import { answer } from '../../../api/call';
import { returnNominee as request, type ReturnBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

interface Returned {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: ReturnBody;
}

export const returnNominee = async ({ dossierId, nomineeId, body }: Returned, key: string) =>
  noteReceipt(
    await answer(
      request({ path: { dossierId, nomineeId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true }),
    ),
  );
