import { give } from '../../../api/call';
import { releaseClaim as request } from '../../../api/generated';

export const releaseClaim = (dossierId: string, key: string) =>
  give((headers) => request({ path: { dossierId }, headers }), { key });
