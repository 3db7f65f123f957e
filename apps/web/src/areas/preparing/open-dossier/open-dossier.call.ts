import { give } from '../../../api/call';
import { openDossier as request, type OpenDossierDto } from '../../../api/generated';

export const openDossier = (dossier: OpenDossierDto & { readonly dossierId: string }) =>
  give((headers) => request({ body: dossier, headers }), { key: dossier.dossierId });
