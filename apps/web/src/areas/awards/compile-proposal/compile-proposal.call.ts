import { answer } from '../../../api/call';
import { compileProposal as request, type CompileProposalBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const compileProposal = async (roundId: string, body: CompileProposalBody, key: string) =>
  noteReceipt(
    await answer(request({ path: { roundId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
