import { answer } from '../../../api/call';
import { scheduleConference as request, type ScheduleConferenceBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const scheduleConference = async (roundId: string, body: ScheduleConferenceBody, key: string) =>
  noteReceipt(
    await answer(request({ path: { roundId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
