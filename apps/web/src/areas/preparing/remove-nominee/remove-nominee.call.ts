import { give } from '../../../api/call';
import { removeNominee as request } from '../../../api/generated';

export const removeNominee = (dossierId: string, nomineeId: string, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, headers }), { key });
