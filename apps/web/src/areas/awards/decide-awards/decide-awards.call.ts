import { answer } from '../../../api/call';
import { decideAwards as request, type DecideAwardsBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

type Address = { roundId: string; proposalId: string };

export const decideAwards = async (path: Address, body: DecideAwardsBody, key: string) =>
  noteReceipt(await answer(request({ path, body, headers: { 'Idempotency-Key': key }, throwOnError: true })));

/** Nothing is stored: what stands in the way is thrown as the service says it. */
export const tryDecideAwards = (path: Address, body: DecideAwardsBody) =>
  answer(request({ path, body, query: { dryRun: true }, throwOnError: true }));
