import { answer } from '../../../api/call';
import { revokeAward as request, type RevokeAwardBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const revokeAward = async (path: { roundId: string; proposalId: string }, body: RevokeAwardBody, key: string) =>
  noteReceipt(await answer(request({ path, body, headers: { 'Idempotency-Key': key }, throwOnError: true })));
