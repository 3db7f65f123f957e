import { answer } from '../../../api/call';
import { detachDocument as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const detachDocument = async (dossierId: string, documentId: string, key: string) =>
  noteReceipt(
    await answer(request({ path: { dossierId, documentId }, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
