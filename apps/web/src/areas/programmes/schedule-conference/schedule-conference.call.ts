import { give } from '../../../api/call';
import { scheduleConference as request, type ScheduleConferenceBody } from '../../../api/generated';

export const scheduleConference = (roundId: string, body: ScheduleConferenceBody, key: string) =>
  give((headers) => request({ path: { roundId }, body, headers }), { key });
