import { answer } from '../../../api/call';
import { appraiseNominee as request, type AppraiseNomineeBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

interface Appraised {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: AppraiseNomineeBody;
}

export const appraiseNominee = async ({ dossierId, nomineeId, body }: Appraised, key: string) =>
  noteReceipt(
    await answer(
      request({ path: { dossierId, nomineeId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true }),
    ),
  );
