import type { DomainEvent, EventCatalogue } from '#platform/event-sourcing';
import type { ComponentKind } from './components.js';
import type { Attempt } from './holds/attempt.js';
import { upcasts } from './upcasts.js';
import type { AtBody, Whereabouts } from './whereabouts.js';

/** The three kinds that the Law knows (Luật 06/2022/QH15). A clan is a category that counts as a collective. */
export type NomineeKind = 'collective' | 'individual' | 'household';

/** Points an appraiser must look at because the plan leaves them open. */
export type NomineeFlag = 'HOUSEHOLD_NOT_NAMED_IN_QUOTA' | 'CLAN_COUNTED_AS_COLLECTIVE';

export interface StoredFile {
  /** SHA-256, hex: the file's address in the attachment store. */
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

/** A title decision that a nominee relies on, as declared. */
export interface Recognition {
  readonly title: string;
  readonly level?: string;
  readonly decisionNumber: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly issuer: string;
}

export interface Ratio {
  readonly count: number;
  readonly whole: number;
}

export interface CriterionDeclaration {
  readonly statement: string;
  readonly documentIds: readonly string[];
  readonly recognition?: Recognition;
  /** For a numeric threshold: how many of how many. */
  readonly ratio?: Ratio;
  /** What was declared in per cent before shares were counted. */
  readonly value?: number;
}

/** What an appraiser found wrong, and where. */
export interface Finding {
  readonly subject: 'criterion' | 'component' | 'nominee' | 'dossier';
  readonly id?: string;
  readonly reason: string;
}

export interface CriterionFinding {
  readonly criterionId: string;
  readonly met: boolean;
  readonly reason?: string;
}

/** More time than the round gives, granted with a return. */
export interface ReturnExtension {
  /** yyyy-mm-dd, exclusive */
  readonly before: string;
  readonly document: string;
}

export interface NomineeDetails {
  readonly name: string;
  readonly jobTitle?: string;
  readonly organisation?: string;
  readonly initiativeClaimed: boolean;
}

export interface SubmissionWarning {
  readonly code: string;
  readonly [fact: string]: string | number | undefined;
}

export type NomineeOutcome = 'awarded' | 'declined' | 'proposed_to_higher_level';

interface SubmissionForDecision {
  proposalId: string;
  nomineeIds: readonly string[];
  to: Whereabouts;
  attempt?: Attempt;
}

export type DossierEvent =
  | DomainEvent<'DossierOpened', { dossierId: string; roundId: string; unitId: string; by: string }>
  | DomainEvent<
      'NomineeAdded',
      NomineeDetails & {
        nomineeId: string;
        kind: NomineeKind;
        category: string;
        flags: readonly NomineeFlag[];
        by: string;
      }
    >
  | DomainEvent<'NomineeCorrected', NomineeDetails & { nomineeId: string; by: string }>
  | DomainEvent<'NomineeRemoved', { nomineeId: string; by: string }>
  | DomainEvent<'NomineeAdmissionLapsed', { nomineeId: string }>
  | DomainEvent<
      'DocumentAttached',
      { documentId: string; component: ComponentKind; nomineeId?: string; file: StoredFile; by: string }
    >
  | DomainEvent<'DocumentDetached', { documentId: string; by: string }>
  | DomainEvent<'AchievementReportConfirmed', { nomineeId: string; documentId: string; by: string }>
  | DomainEvent<
      'CriterionDeclared',
      { nomineeId: string; criterionId: string; declaration: CriterionDeclaration; by: string }
    >
  | DomainEvent<
      'PrerequisiteWaived',
      { nomineeId: string; criterionId: string; reason: string; document: string; by: string }
    >
  | DomainEvent<'PaperCopiesRecorded', { copies: number; by: string }>
  | DomainEvent<
      'DossierSubmitted',
      {
        submission: number;
        to: AtBody;
        nomineeIds: readonly string[];
        late: boolean;
        warnings: readonly SubmissionWarning[];
        by: string;
        at: string;
      }
    >
  | DomainEvent<'DossierClaimed', { stage: string; by: string }>
  | DomainEvent<'ClaimReleased', { stage: string; claimedBy: string; by: string }>
  | DomainEvent<
      'NomineeAppraised',
      { stage: string; nomineeId: string; findings: readonly CriterionFinding[]; by: string }
    >
  | DomainEvent<
      'NomineeReturned',
      {
        stage: string;
        nomineeId: string;
        findings: readonly Finding[];
        dueBefore: string;
        extension?: ReturnExtension;
        to: Whereabouts;
        by: string;
      }
    >
  | DomainEvent<
      'DossierReturned',
      {
        stage: string;
        nomineeIds: readonly string[];
        findings: readonly Finding[];
        dueBefore: string;
        extension?: ReturnExtension;
        to: Whereabouts;
        by: string;
      }
    >
  | DomainEvent<'NomineeRefused', { stage: string; nomineeId: string; findings: readonly Finding[]; by: string }>
  | DomainEvent<'NomineesHeld', { attempt: Attempt; nomineeIds: readonly string[]; by: string; at: string }>
  | DomainEvent<'HoldReleased', { attempt: Attempt; nomineeIds: readonly string[] }>
  | DomainEvent<
      'DossierForwarded',
      { batchId: string; nomineeIds: readonly string[]; to: Whereabouts; attempt?: Attempt; by: string }
    >
  | DomainEvent<'NomineesSubmittedForDecision', SubmissionForDecision>
  | DomainEvent<'NomineesSubmittedToChairman', SubmissionForDecision>
  | DomainEvent<'NomineeDecided', { nomineeId: string; proposalId: string; outcome: NomineeOutcome }>
  | DomainEvent<'DossierWithdrawn', { reason: string; nomineeIds: readonly string[]; life: number; by: string }>
  | DomainEvent<'DraftDeleted', { nomineeIds: readonly string[]; life: number; by: string }>
  | DomainEvent<'DossierRevived', { nomineeIds: readonly string[]; life: number; to: Whereabouts; by: string }>
  | DomainEvent<'RevivalLapsed', { life: number }>
  | DomainEvent<'DraftLapsed', { dossierId: string; roundId: string; unitId: string; before: string }>
  | DomainEvent<
      'AppraisalOverdue',
      {
        dossierId: string;
        roundId: string;
        unitId: string;
        stage: string;
        nomineeIds: readonly string[];
        before: string;
      }
    >;

export const dossierCatalogue: EventCatalogue<DossierEvent> = {
  DossierOpened: { version: 1, meaning: 'A unit opened a dossier in a round.' },
  NomineeAdded: { version: 1, meaning: 'A nominee entered the dossier and holds a reserved place.' },
  NomineeCorrected: { version: 1, meaning: 'The description of a nominee was corrected.' },
  NomineeRemoved: { version: 1, meaning: 'The unit took a nominee out of the dossier; the place is to be released.' },
  NomineeAdmissionLapsed: {
    version: 1,
    meaning: 'A place was reserved but the nominee never entered; it can no longer enter under this id.',
  },
  DocumentAttached: { version: 1, meaning: 'A file became a component of the dossier.' },
  DocumentDetached: { version: 1, meaning: 'A component was taken out; its file stays in the history.' },
  AchievementReportConfirmed: {
    version: 1,
    meaning: 'The head of the submitting unit confirmed an achievement report (004:L211).',
  },
  CriterionDeclared: {
    version: 2,
    upcasts: [upcasts.declared],
    meaning: 'The unit declared how a nominee meets a criterion, with evidence.',
  },
  PrerequisiteWaived: {
    version: 1,
    meaning: 'The home-affairs department waived a title prerequisite for a nominee (A-31).',
  },
  PaperCopiesRecorded: { version: 1, meaning: 'The number of paper sets handed over was recorded (004:L205).' },
  DossierSubmitted: {
    version: 2,
    upcasts: [upcasts.submitted],
    meaning: 'The unit sent the dossier, or its returned nominees again, to the first body of the route.',
  },
  DossierClaimed: {
    version: 1,
    meaning: 'An appraiser took the dossier to appraise it for their body, so that no colleague does the same work.',
  },
  ClaimReleased: { version: 1, meaning: 'The dossier is free to be taken by any appraiser of the body again.' },
  NomineeAppraised: { version: 1, meaning: 'An appraising body found that a nominee meets every criterion.' },
  NomineeReturned: {
    version: 2,
    upcasts: [upcasts.returned],
    meaning: 'An appraising body returned one nominee with reasons.',
  },
  DossierReturned: {
    version: 2,
    upcasts: [upcasts.returned],
    meaning: 'An appraising body returned the whole dossier with reasons.',
  },
  NomineeRefused: {
    version: 1,
    meaning: 'An appraising body refused a nominee for good; the place is to be released.',
  },
  NomineesHeld: {
    version: 1,
    meaning: 'Nominees are held for a letter or list that is about to state them: nobody else moves them meanwhile.',
  },
  HoldReleased: {
    version: 1,
    meaning: 'The letter or list was not stated: the nominees that were held for it are free again.',
  },
  DossierForwarded: {
    version: 2,
    upcasts: [upcasts.forwarded],
    meaning: 'Appraised nominees went on to the next body in a compiled batch.',
  },
  NomineesSubmittedForDecision: {
    version: 1,
    meaning: 'Nominees of this dossier stand in a proposal that was submitted to the authority that decides.',
  },
  NomineesSubmittedToChairman: {
    version: 2,
    upcasts: [upcasts.submittedToChairman],
    meaning: 'The name that NomineesSubmittedForDecision had before routes were data; it is written no more.',
  },
  NomineeDecided: { version: 1, meaning: 'The competent authority decided on a nominee.' },
  DossierWithdrawn: { version: 1, meaning: 'The unit withdrew the dossier; its places are to be released.' },
  DraftDeleted: {
    version: 1,
    meaning: 'The unit deleted a dossier that it never submitted; its places are to be released.',
  },
  DossierRevived: {
    version: 2,
    upcasts: [upcasts.revived],
    meaning: 'The unit took the dossier up again with places reserved anew.',
  },
  RevivalLapsed: {
    version: 1,
    meaning: 'Places were reserved for a revival that did not happen; it can no longer happen as this life.',
  },
  DraftLapsed: {
    version: 1,
    meaning: 'The deadline passed before the unit submitted the draft; a late acceptance can still take it.',
  },
  AppraisalOverdue: { version: 1, meaning: 'An appraising body let its term pass without appraising these nominees.' },
};
