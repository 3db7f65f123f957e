import { give } from '../../../api/call';
import { claimDossier as request } from '../../../api/generated';

export const claimDossier = (dossierId: string, key: string) =>
  give((headers) => request({ path: { dossierId }, headers }), { key });
