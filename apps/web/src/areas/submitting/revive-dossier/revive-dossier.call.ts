import { give } from '../../../api/call';
import { reviveDossier as request } from '../../../api/generated';

export const reviveDossier = (dossierId: string, key: string) =>
  give((headers) => request({ path: { dossierId }, headers }), { key });
