import { answer } from '../../../api/call';
import { submitToChairman as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

type Address = { roundId: string; proposalId: string };

export const submitToChairman = async (path: Address, key: string) =>
  noteReceipt(await answer(request({ path, body: {}, headers: { 'Idempotency-Key': key }, throwOnError: true })));

/** Nothing is stored: what stands in the way is thrown as the service says it. */
export const trySubmitToChairman = (path: Address) =>
  answer(request({ path, body: {}, query: { dryRun: true }, throwOnError: true }));
