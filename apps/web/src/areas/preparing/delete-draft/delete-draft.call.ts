import { give } from '../../../api/call';
import { deleteDraft as request } from '../../../api/generated';

export const deleteDraft = (dossierId: string, key: string) =>
  give((headers) => request({ path: { dossierId }, headers }), { key });
