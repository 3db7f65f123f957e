import { give } from '../../../api/call';
import { closeRound as request } from '../../../api/generated';

export const closeRound = (roundId: string, key: string) =>
  give((headers) => request({ path: { roundId }, headers }), { key });
