import { answer } from '../../../api/call';
import { recordCouncilOpinion as request, type RecordCouncilOpinionBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const recordCouncilOpinion = async (
  path: { roundId: string; proposalId: string },
  body: RecordCouncilOpinionBody,
  key: string,
) => noteReceipt(await answer(request({ path, body, headers: { 'Idempotency-Key': key }, throwOnError: true })));
