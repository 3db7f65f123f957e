import { give } from '../../../api/call';
import { recordCouncilOpinion as request, type RecordCouncilOpinionBody } from '../../../api/generated';

export const recordCouncilOpinion = (
  path: { roundId: string; proposalId: string },
  body: RecordCouncilOpinionBody,
  key: string,
) => give((headers) => request({ path, body, headers }), { key });
