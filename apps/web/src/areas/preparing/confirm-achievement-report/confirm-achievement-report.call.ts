import { give } from '../../../api/call';
import { confirmAchievementReport as request } from '../../../api/generated';

/** Confirms the report that was read, and no other. */
export const confirmAchievementReport = (dossierId: string, nomineeId: string, documentId: string, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, body: { documentId }, headers }), { key });
