import { type Attempt } from '#contexts/nominations';
import { type Decider, own, unreachable } from '#platform/event-sourcing';
import {
  awardCatalogue,
  type AwardEvent,
  type AwardOutcome,
  type CouncilOpinion,
  type ProposedNominee,
  type SignedDocument,
  type SubmittedProposal,
} from './award-events.js';

export interface Revocation {
  readonly reason: string;
  readonly decision: SignedDocument;
}

interface ProposalContents {
  readonly proposalId: string;
  readonly form: string;
  readonly nominees: readonly ProposedNominee[];
  /** Present once the council has reviewed this list. */
  readonly council?: {
    readonly sessionDate: string;
    readonly minutesNumber: string;
    readonly opinions: readonly CouncilOpinion[];
  };
}

export type Proposal =
  | (ProposalContents & { readonly situation: 'Compiled' })
  | (ProposalContents & { readonly situation: 'Reviewed' })
  | (ProposalContents & {
      readonly situation: 'SubmittedToChairman';
      readonly submittedOn: string;
      /** What was submitted, as it was stated. */
      readonly submission: SubmittedProposal;
    })
  | (ProposalContents & {
      readonly situation: 'Decided';
      readonly submittedOn: string;
      readonly submission: SubmittedProposal;
      readonly decision: SignedDocument & { readonly signer: string };
      readonly outcomes: readonly AwardOutcome[];
      readonly revocations: { readonly [nomineeId: string]: Revocation };
    });

export type ProposalSituation = Proposal['situation'];
export type DecidedProposal = Extract<Proposal, { situation: 'Decided' }>;

/**
 * All proposals of one round: one stream, so that no nominee enters two of them and no decision number is used
 * twice.
 */
export interface Awards {
  readonly proposals: { readonly [proposalId: string]: Proposal };
  /** Attempts to submit that ended without a submission. */
  readonly abandoned: readonly Attempt[];
}

export const awardsStream = (roundId: string): string => `awards-${roundId}`;

export const isAwardsStream = (stream: string): boolean => stream.startsWith(awardsStream(''));

export const awardsDecider: Decider<Awards, AwardEvent> = { initial: { proposals: {}, abandoned: [] }, evolve };

export const awardsAggregate = { decider: awardsDecider, catalogue: awardCatalogue };

export const proposalsOf = (awards: Awards): readonly Proposal[] => Object.values(awards.proposals);

function evolve(awards: Awards, event: AwardEvent): Awards {
  if (event.type === 'ProposalSubmissionAbandoned')
    return { ...awards, abandoned: [...awards.abandoned, event.data.attempt] };
  const { proposals } = awards;
  return {
    ...awards,
    proposals: { ...proposals, [event.data.proposalId]: evolveProposal(own(proposals, event.data.proposalId), event) },
  };
}

function evolveProposal(
  proposal: Proposal | undefined,
  event: Exclude<AwardEvent, { type: 'ProposalSubmissionAbandoned' }>,
): Proposal {
  if (event.type === 'ProposalCompiled') {
    const { proposalId, form, nominees } = event.data;
    return { situation: 'Compiled', proposalId, form, nominees };
  }
  if (!proposal) throw new Error(`${event.type} before ProposalCompiled`);
  switch (event.type) {
    case 'CouncilOpinionRecorded': {
      const { sessionDate, minutesNumber, opinions } = event.data;
      return { ...proposal, situation: 'Reviewed', council: { sessionDate, minutesNumber, opinions } };
    }
    case 'ProposalSubmitted':
    case 'SubmittedToChairman':
      return {
        ...proposal,
        situation: 'SubmittedToChairman',
        submittedOn: event.data.day,
        submission: event.data,
      };
    case 'AwardsDecided': {
      if (proposal.situation !== 'SubmittedToChairman')
        throw new Error(`AwardsDecided on a proposal that is ${proposal.situation}`);
      const { decision, outcomes } = event.data;
      return { ...proposal, situation: 'Decided', decision, outcomes, revocations: {} };
    }
    case 'AwardRevoked': {
      if (proposal.situation !== 'Decided') throw new Error(`AwardRevoked on a proposal that is ${proposal.situation}`);
      const { nomineeId, reason, decision } = event.data;
      return { ...proposal, revocations: { ...proposal.revocations, [nomineeId]: { reason, decision } } };
    }
    default:
      return unreachable(event);
  }
}
