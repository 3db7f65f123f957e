import { answer } from '../../../api/call';
import { openRound as request, type OpenRoundBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const openRound = async (body: OpenRoundBody, key: string) =>
  noteReceipt(await answer(request({ body, headers: { 'Idempotency-Key': key }, throwOnError: true })));
