import { answer } from '../../../api/call';
import { claimDossier as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const claimDossier = async (dossierId: string, key: string) =>
  noteReceipt(await answer(request({ path: { dossierId }, headers: { 'Idempotency-Key': key }, throwOnError: true })));
