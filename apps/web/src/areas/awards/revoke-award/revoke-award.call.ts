import { give } from '../../../api/call';
import { revokeAward as request, type RevokeAwardBody } from '../../../api/generated';

export const revokeAward = (path: { roundId: string; proposalId: string }, body: RevokeAwardBody, key: string) =>
  give((headers) => request({ path, body, headers }), { key });
