import { answer } from '../../../api/call';
import { openDossier as request, type OpenDossierDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const openDossier = async (dossier: OpenDossierDto & { readonly dossierId: string }) =>
  noteReceipt(
    await answer(request({ body: dossier, headers: { 'Idempotency-Key': dossier.dossierId }, throwOnError: true })),
  );
