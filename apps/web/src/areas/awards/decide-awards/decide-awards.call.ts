import { answer, give } from '../../../api/call';
import { decideAwards as request, type DecideAwardsBody } from '../../../api/generated';

type Address = { roundId: string; proposalId: string };

export const decideAwards = (path: Address, body: DecideAwardsBody, key: string) =>
  give((headers) => request({ path, body, headers }), { key });

/** Nothing is stored: what stands in the way is thrown as the service says it. */
export const tryDecideAwards = (path: Address, body: DecideAwardsBody) =>
  answer(request({ path, body, query: { dryRun: true } }));
