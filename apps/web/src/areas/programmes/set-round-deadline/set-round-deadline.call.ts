import { answer } from '../../../api/call';
import { setRoundDeadline as request, type SetRoundDeadlineBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const setRoundDeadline = async (roundId: string, body: SetRoundDeadlineBody, key: string) =>
  noteReceipt(
    await answer(request({ path: { roundId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
