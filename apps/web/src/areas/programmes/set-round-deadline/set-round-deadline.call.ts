import { give } from '../../../api/call';
import { setRoundDeadline as request, type SetRoundDeadlineBody } from '../../../api/generated';

export const setRoundDeadline = (roundId: string, body: SetRoundDeadlineBody, key: string) =>
  give((headers) => request({ path: { roundId }, body, headers }), { key });
