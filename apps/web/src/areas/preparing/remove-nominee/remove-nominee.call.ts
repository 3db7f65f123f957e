import { answer } from '../../../api/call';
import { removeNominee as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const removeNominee = async (dossierId: string, nomineeId: string, key: string) =>
  noteReceipt(
    await answer(request({ path: { dossierId, nomineeId }, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
