import { answer } from '../../../api/call';
import { confirmAchievementReport as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

/** Confirms the report that was read, and no other. */
export const confirmAchievementReport = async (dossierId: string, nomineeId: string, documentId: string, key: string) =>
  noteReceipt(
    await answer(
      request({
        path: { dossierId, nomineeId },
        body: { documentId },
        headers: { 'Idempotency-Key': key },
        throwOnError: true,
      }),
    ),
  );
