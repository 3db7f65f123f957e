import { answer } from '../../../api/call';
import { reviveDossier as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const reviveDossier = async (dossierId: string, key: string) =>
  noteReceipt(await answer(request({ path: { dossierId }, headers: { 'Idempotency-Key': key }, throwOnError: true })));
