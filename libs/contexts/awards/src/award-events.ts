import type { NomineeKind } from '#contexts/nominations';
import type { DomainEvent, EventCatalogue } from '#platform/event-sourcing';

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
  | DomainEvent<
      'SubmittedToChairman',
      {
        proposalId: string;
        addressee: string;
        day: string;
        workingDaysLeft?: number;
        nominees: readonly ProposedNominee[];
        by: string;
      }
    >
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
  SubmittedToChairman: { version: 1, meaning: 'The home-affairs department submitted a proposal to the Chairman.' },
  AwardsDecided: { version: 1, meaning: 'The competent authority signed a decision on every nominee of a proposal.' },
  AwardRevoked: {
    version: 1,
    meaning: 'An award was revoked by a later decision; the original decision stays in the register.',
  },
};
