import { give } from '../../../api/call';
import { takeBackLateAcceptance as request, type TakeBackLateAcceptanceBody } from '../../../api/generated';

export const takeBackLateAcceptance = (roundId: string, body: TakeBackLateAcceptanceBody, key: string) =>
  give((headers) => request({ path: { roundId }, body, headers }), { key });
