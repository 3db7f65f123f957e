import { give } from '../../../api/call';
import { detachDocument as request } from '../../../api/generated';

export const detachDocument = (dossierId: string, documentId: string, key: string) =>
  give((headers) => request({ path: { dossierId, documentId }, headers }), { key });
