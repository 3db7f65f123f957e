import { answer } from '../../../api/call';
import { recordPaperCopies as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const recordPaperCopies = async (dossierId: string, copies: number, key: string) =>
  noteReceipt(
    await answer(
      request({ path: { dossierId }, body: { copies }, headers: { 'Idempotency-Key': key }, throwOnError: true }),
    ),
  );
