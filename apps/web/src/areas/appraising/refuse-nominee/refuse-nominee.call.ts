import { answer } from '../../../api/call';
import { refuseNominee as request, type ReasonsBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

interface Refused {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: ReasonsBody;
}

export const refuseNominee = async ({ dossierId, nomineeId, body }: Refused, key: string) =>
  noteReceipt(
    await answer(
      request({ path: { dossierId, nomineeId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true }),
    ),
  );
