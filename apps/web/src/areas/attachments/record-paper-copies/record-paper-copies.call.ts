import { give } from '../../../api/call';
import { recordPaperCopies as request } from '../../../api/generated';

export const recordPaperCopies = (dossierId: string, copies: number, key: string) =>
  give((headers) => request({ path: { dossierId }, body: { copies }, headers }), { key });
