import { answer, give } from '../../../api/call';
import { submitToChairman as request } from '../../../api/generated';

type Address = { roundId: string; proposalId: string };

export const submitToChairman = (path: Address, key: string) =>
  give((headers) => request({ path, body: {}, headers }), { key });

/** Nothing is stored: what stands in the way is thrown as the service says it. */
export const trySubmitToChairman = (path: Address) => answer(request({ path, body: {}, query: { dryRun: true } }));
