import { unreachable } from '#platform/event-sourcing';
import type { AwardEvent, AwardOutcome, CouncilOpinion, ProposedNominee, SignedDocument } from '../award-events.js';
import type { ProposalSituation, Revocation } from '../awards-of-round.js';

export interface ProposalRow {
  id: string;
  roundId: string;
  form: string;
  situation: ProposalSituation;
  compiledAt: string;
  nominees: readonly ProposedNominee[];
  council: {
    readonly sessionDate: string;
    readonly minutesNumber: string;
    readonly opinions: readonly CouncilOpinion[];
  } | null;
  submittedOn: string | null;
  workingDaysLeft: number | null;
  decision: (SignedDocument & { readonly signer: string }) | null;
  outcomes: readonly AwardOutcome[];
  revocations: readonly (Revocation & { readonly nomineeId: string })[];
}

export function projectProposal(row: ProposalRow | undefined, event: AwardEvent, at: string): ProposalRow | undefined {
  if (event.type === 'ProposalCompiled') {
    const { proposalId, roundId, form, nominees } = event.data;
    const rest = {
      council: null,
      submittedOn: null,
      workingDaysLeft: null,
      decision: null,
      outcomes: [],
      revocations: [],
    };
    return { id: proposalId, roundId, form, nominees, situation: 'Compiled', compiledAt: at, ...rest };
  }
  if (!row) return undefined;
  switch (event.type) {
    case 'CouncilOpinionRecorded': {
      const { sessionDate, minutesNumber, opinions } = event.data;
      return { ...row, situation: 'Reviewed', council: { sessionDate, minutesNumber, opinions } };
    }
    case 'ProposalSubmitted':
    case 'SubmittedToChairman':
      return {
        ...row,
        situation: 'SubmittedToChairman',
        submittedOn: event.data.day,
        workingDaysLeft: event.data.workingDaysLeft ?? null,
      };
    case 'AwardsDecided':
      return { ...row, situation: 'Decided', decision: event.data.decision, outcomes: event.data.outcomes };
    case 'AwardRevoked': {
      const { nomineeId, reason, decision } = event.data;
      return { ...row, revocations: [...row.revocations, { nomineeId, reason, decision }] };
    }
    case 'ProposalSubmissionAbandoned':
      return row;
    default:
      return unreachable(event);
  }
}
