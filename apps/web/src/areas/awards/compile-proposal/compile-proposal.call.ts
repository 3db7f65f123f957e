import { give } from '../../../api/call';
import { compileProposal as request, type CompileProposalBody } from '../../../api/generated';

export const compileProposal = (roundId: string, body: CompileProposalBody, key: string) =>
  give((headers) => request({ path: { roundId }, body, headers }), { key });
