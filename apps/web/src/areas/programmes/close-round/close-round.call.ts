import { answer } from '../../../api/call';
import { closeRound as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const closeRound = async (roundId: string, key: string) =>
  noteReceipt(await answer(request({ path: { roundId }, headers: { 'Idempotency-Key': key }, throwOnError: true })));
