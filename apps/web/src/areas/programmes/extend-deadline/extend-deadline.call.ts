import { answer } from '../../../api/call';
import { extendDeadline as request, type ExtendDeadlineBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const extendDeadline = async (roundId: string, body: ExtendDeadlineBody, key: string) =>
  noteReceipt(
    await answer(request({ path: { roundId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
