import type { AbandonReason, AtBody, Attempt, NomineeKind } from '#contexts/nominations';
import type { DomainEvent, EventCatalogue } from '#platform/event-sourcing';
import { submittedToChairman } from './upcasts.js';

/** A nominee as it stood when the proposal was compiled. */
export interface ProposedNominee {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly unitId: string;
  readonly name: string;
  readonly kind: NomineeKind;
  readonly category: string;
}

export type CouncilView = 'agreed' | 'not_agreed';

export interface CouncilOpinion {
  readonly nomineeId: string;
  readonly opinion: CouncilView;
  readonly remark?: string;
}

export type OutcomeKind = 'awarded' | 'declined' | 'proposed_to_higher_level';

/** What the competent authority decided on one nominee, in the words of the decision's annex. */
export interface AwardOutcome extends ProposedNominee {
  readonly outcome: OutcomeKind;
  /** The form awarded or proposed, and its name in the plan. */
  readonly form?: string;
  readonly formLabel?: string;
  readonly reason?: string;
}

export interface SignedDocument {
  readonly number: string;
  /** yyyy-mm-dd */
  readonly date: string;
}

export interface SubmittedProposal {
  readonly proposalId: string;
  /** The authority that decides. */
  readonly to: AtBody;
  /** yyyy-mm-dd */
  readonly day: string;
  readonly workingDaysLeft?: number;
  readonly nominees: readonly ProposedNominee[];
  /** The one that holds every nominee of the list; absent in lists from before nominees were held. */
  readonly attempt?: Attempt;
  readonly by: string;
}

export type AwardEvent =
  | DomainEvent<
      'ProposalCompiled',
      { proposalId: string; roundId: string; form: string; nominees: readonly ProposedNominee[]; by: string }
    >
  | DomainEvent<
      'CouncilOpinionRecorded',
      {
        proposalId: string;
        sessionDate: string;
        minutesNumber: string;
        opinions: readonly CouncilOpinion[];
        by: string;
      }
    >
  | DomainEvent<'ProposalSubmitted', SubmittedProposal>
  | DomainEvent<'SubmittedToChairman', SubmittedProposal>
  | DomainEvent<'ProposalSubmissionAbandoned', { proposalId: string; attempt: Attempt; why: AbandonReason }>
  | DomainEvent<
      'AwardsDecided',
      {
        proposalId: string;
        roundId: string;
        decision: SignedDocument & { readonly signer: string };
        outcomes: readonly AwardOutcome[];
        by: string;
      }
    >
  | DomainEvent<
      'AwardRevoked',
      { proposalId: string; nomineeId: string; reason: string; decision: SignedDocument; by: string }
    >;

export const awardCatalogue: EventCatalogue<AwardEvent> = {
  ProposalCompiled: {
    version: 1,
    meaning:
      'The home-affairs department put appraised nominees together for one form of award; compiled again, the list is replaced.',
  },
  CouncilOpinionRecorded: { version: 1, meaning: 'The emulation council reviewed a proposal in a session.' },
  ProposalSubmitted: { version: 1, meaning: 'A proposal was submitted to the authority that decides.' },
  SubmittedToChairman: {
    version: 2,
    upcasts: [submittedToChairman],
    meaning: 'The name that ProposalSubmitted had before routes were data; it is written no more.',
  },
  ProposalSubmissionAbandoned: {
    version: 1,
    meaning: 'An attempt to submit a proposal ended without a submission; whom it held is to be released.',
  },
  AwardsDecided: { version: 1, meaning: 'The competent authority signed a decision on every nominee of a proposal.' },
  AwardRevoked: {
    version: 1,
    meaning: 'An award was revoked by a later decision; the original decision stays in the register.',
  },
};
