import { answer } from '../../../api/call';
import { releaseClaim as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const releaseClaim = async (dossierId: string, key: string) =>
  noteReceipt(await answer(request({ path: { dossierId }, headers: { 'Idempotency-Key': key }, throwOnError: true })));
