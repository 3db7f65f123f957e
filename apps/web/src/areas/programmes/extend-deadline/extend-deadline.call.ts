import { give } from '../../../api/call';
import { extendDeadline as request, type ExtendDeadlineBody } from '../../../api/generated';

export const extendDeadline = (roundId: string, body: ExtendDeadlineBody, key: string) =>
  give((headers) => request({ path: { roundId }, body, headers }), { key });
