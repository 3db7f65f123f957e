import { answer } from '../../../api/call';
import { withdrawDossier as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const withdrawDossier = async (dossierId: string, reason: string, key: string) =>
  noteReceipt(
    await answer(
      request({ path: { dossierId }, body: { reason }, headers: { 'Idempotency-Key': key }, throwOnError: true }),
    ),
  );
