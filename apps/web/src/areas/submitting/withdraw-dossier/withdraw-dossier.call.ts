import { give } from '../../../api/call';
import { withdrawDossier as request } from '../../../api/generated';

export const withdrawDossier = (dossierId: string, reason: string, key: string) =>
  give((headers) => request({ path: { dossierId }, body: { reason }, headers }), { key });
