import { give } from '../../../api/call';
import { grantLateAcceptance as request, type GrantLateAcceptanceBody } from '../../../api/generated';

export const grantLateAcceptance = (roundId: string, body: GrantLateAcceptanceBody, key: string) =>
  give((headers) => request({ path: { roundId }, body, headers }), { key });
