import { type Decider, own, unreachable } from '#platform/event-sourcing';
import type { ComponentKind } from './components.js';
import { dossierCatalogue } from './dossier-events.js';
import type {
  CriterionDeclaration,
  DossierEvent,
  Finding,
  NomineeDetails,
  NomineeFlag,
  NomineeKind,
  NomineeOutcome,
  ReturnExtension,
  StoredFile,
} from './dossier-events.js';
import { type Attempt, keyOf } from './holds/attempt.js';
import type { Hold } from './holds/hold.js';
import { placeOf, type Whereabouts } from './whereabouts.js';

/** Where a nominee is now: `unit`, a stage of the route, or one of the two ends, `refused` and `decided`. */
export type NomineeStage = string;

export interface Nominee extends NomineeDetails {
  readonly nomineeId: string;
  readonly kind: NomineeKind;
  readonly category: string;
  readonly flags: readonly NomineeFlag[];
  readonly stage: NomineeStage;
  /** Who moved the nominee there last; nobody before the first submission. */
  readonly movedBy?: string;
  /** Stages that found the nominee eligible since the last submission. */
  readonly appraisedBy: readonly string[];
  readonly declarations: { readonly [criterionId: string]: CriterionDeclaration };
  readonly waivedCriteria: readonly string[];
  /** Document of the achievement report that the head of the unit confirmed. */
  readonly confirmedReportId?: string;
  /** First day that is too late for what came back, as the return says it. */
  readonly dueBefore?: string;
  readonly extension?: ReturnExtension;
  /** What was decided, once it is. */
  readonly outcome?: NomineeOutcome;
}

export interface DossierDocument {
  readonly documentId: string;
  readonly component: ComponentKind;
  readonly nomineeId?: string;
  readonly file: StoredFile;
}

/** One return, kept for good. */
export interface ReturnRecord {
  readonly stage: string;
  readonly nomineeIds: readonly string[];
  readonly findings: readonly Finding[];
  readonly dueBefore: string;
  readonly extension?: ReturnExtension;
}

interface DossierContents {
  readonly dossierId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly nominees: { readonly [nomineeId: string]: Nominee };
  readonly documents: { readonly [documentId: string]: DossierDocument };
  /** Ids under which nobody can enter any more: removed nominees, and admissions that lapsed. */
  readonly goneNominees: readonly string[];
  readonly returns: readonly ReturnRecord[];
  /** Who took the dossier to appraise it, by body. It stays theirs through returns until it is released. */
  readonly claims: { readonly [stage: string]: string | undefined };
  /** Persons who prepared the dossier: none of them may appraise it. */
  readonly preparers: readonly string[];
  /** Every hold there ever was, by its attempt: none begins twice. */
  readonly holds: { readonly [attempt: string]: Hold };
  /** How often the dossier was submitted. */
  readonly submissions: number;
  /** Counts revivals: a late release of an earlier life frees no place of this one. */
  readonly life: number;
  /** The highest life that lapsed before it began: a revival begins a later one. */
  readonly lapsedLife: number;
  readonly copies?: number;
  /** The deadline that passed before the draft was submitted: first day that was too late. */
  readonly lapsed?: string;
  /** Who deleted it: a draft that the unit deleted is as one withdrawn for good, and shown to nobody. */
  readonly deletedBy?: string;
}

export type DossierSituation = 'Draft' | 'Submitted' | 'Returned' | 'Withdrawn';

/** `Submitted` dossiers may have single nominees back at the unit; `Returned` ones have come back whole. */
export type OpenedDossier = DossierContents & { readonly situation: DossierSituation };
export type Dossier = { readonly situation: 'NotOpened' } | OpenedDossier;

export const dossierStream = (dossierId: string): string => `dossier-${dossierId}`;

export const dossierIdOf = (stream: string): string => stream.slice('dossier-'.length);

export const dossierDecider: Decider<Dossier, DossierEvent> = { initial: { situation: 'NotOpened' }, evolve };

export const dossierAggregate = { decider: dossierDecider, catalogue: dossierCatalogue };

export const nomineesOf = (dossier: OpenedDossier): readonly Nominee[] => Object.values(dossier.nominees);

/** Those that hold a place: a refused nominee has given it back. */
export const livingNomineesOf = (dossier: OpenedDossier): readonly Nominee[] =>
  nomineesOf(dossier).filter(({ stage }) => stage !== 'refused');

export const documentsOf = (dossier: OpenedDossier): readonly DossierDocument[] => Object.values(dossier.documents);

/** A nominee's achievement report as it stands: a new one takes the place of the old, and of its confirmation. */
export const reportOf = (dossier: OpenedDossier, nomineeId: string): DossierDocument | undefined =>
  documentsOf(dossier).find(
    (document) => document.component === 'achievement_report' && document.nomineeId === nomineeId,
  );

function evolve(dossier: Dossier, event: DossierEvent): Dossier {
  if (event.type === 'DossierOpened') return open(event.data);
  if (dossier.situation === 'NotOpened') throw new Error(`${event.type} before DossierOpened`);
  return evolveOpened(prepared(dossier, event), event);
}

function open({
  dossierId,
  roundId,
  unitId,
  by,
}: Extract<DossierEvent, { type: 'DossierOpened' }>['data']): OpenedDossier {
  return {
    situation: 'Draft',
    dossierId,
    roundId,
    unitId,
    nominees: {},
    documents: {},
    goneNominees: [],
    returns: [],
    claims: {},
    preparers: [by],
    holds: {},
    submissions: 0,
    life: 1,
    lapsedLife: 0,
  };
}

function evolveOpened(dossier: OpenedDossier, event: Exclude<DossierEvent, { type: 'DossierOpened' }>): OpenedDossier {
  switch (event.type) {
    case 'NomineeAdded': {
      const { by: _by, ...details } = event.data;
      const nominee: Nominee = { ...details, stage: 'unit', appraisedBy: [], declarations: {}, waivedCriteria: [] };
      return { ...dossier, nominees: { ...dossier.nominees, [nominee.nomineeId]: nominee } };
    }
    case 'NomineeCorrected': {
      const { by: _by, nomineeId, ...details } = event.data;
      return changeNominees(dossier, [nomineeId], () => details);
    }
    case 'NomineeRemoved':
      return removeNominee(dossier, event.data.nomineeId);
    case 'NomineeAdmissionLapsed':
      return { ...dossier, goneNominees: [...dossier.goneNominees, event.data.nomineeId] };
    case 'DocumentAttached': {
      const { by: _by, ...document } = event.data;
      return { ...dossier, documents: { ...dossier.documents, [document.documentId]: document } };
    }
    case 'DocumentDetached':
      return { ...dossier, documents: without(dossier.documents, event.data.documentId) };
    case 'AchievementReportConfirmed':
      return changeNominees(dossier, [event.data.nomineeId], () => ({ confirmedReportId: event.data.documentId }));
    case 'CriterionDeclared': {
      const { nomineeId, criterionId, declaration } = event.data;
      return changeNominees(dossier, [nomineeId], ({ declarations }) => ({
        declarations: { ...declarations, [criterionId]: declaration },
      }));
    }
    case 'PrerequisiteWaived':
      return changeNominees(dossier, [event.data.nomineeId], ({ waivedCriteria }) => ({
        waivedCriteria: [...waivedCriteria, event.data.criterionId],
      }));
    case 'PaperCopiesRecorded':
      return { ...dossier, copies: event.data.copies };
    case 'DossierSubmitted': {
      const { nomineeIds, to, by } = event.data;
      const submitted = moved(dossier, nomineeIds, to, {
        appraisedBy: [],
        dueBefore: undefined,
        extension: undefined,
        movedBy: by,
      });
      return { ...submitted, situation: 'Submitted', submissions: event.data.submission, lapsed: undefined };
    }
    case 'DossierClaimed':
      return { ...dossier, claims: { ...dossier.claims, [event.data.stage]: event.data.by } };
    case 'ClaimReleased':
      return { ...dossier, claims: { ...dossier.claims, [event.data.stage]: undefined } };
    case 'NomineeAppraised':
      return changeNominees(dossier, [event.data.nomineeId], ({ appraisedBy }) => ({
        appraisedBy: [...appraisedBy, event.data.stage],
      }));
    case 'NomineeReturned': {
      const { nomineeId, by, to, ...record } = event.data;
      return sendBack(dossier, { ...record, nomineeIds: [nomineeId] }, to, by);
    }
    case 'DossierReturned': {
      const { by, to, ...record } = event.data;
      return { ...sendBack(dossier, record, to, by), situation: 'Returned' };
    }
    case 'NomineeRefused':
      return changeNominees(dossier, [event.data.nomineeId], () => ({ stage: 'refused', movedBy: event.data.by }));
    case 'NomineesHeld':
      return withHold(dossier, { ...event.data, situation: 'open' });
    case 'HoldReleased':
      return endHold(dossier, event.data.attempt, 'released');
    case 'DossierForwarded': {
      const { nomineeIds, to, attempt, by } = event.data;
      return moved(endHold(dossier, attempt, 'went_on'), nomineeIds, to, { movedBy: by });
    }
    case 'NomineesSubmittedForDecision':
    case 'NomineesSubmittedToChairman': {
      const { nomineeIds, to, attempt } = event.data;
      const movedBy = attempt && own(dossier.holds, keyOf(attempt))?.by;
      return moved(endHold(dossier, attempt, 'went_on'), nomineeIds, to, { movedBy });
    }
    case 'NomineeDecided':
      return changeNominees(dossier, [event.data.nomineeId], () => ({ stage: 'decided', outcome: event.data.outcome }));
    case 'DossierWithdrawn': {
      const { nomineeIds, by: movedBy } = event.data;
      return { ...changeNominees(dossier, nomineeIds, () => ({ movedBy })), situation: 'Withdrawn' };
    }
    case 'DraftDeleted':
      return { ...dossier, situation: 'Withdrawn', deletedBy: event.data.by };
    case 'DossierRevived': {
      const { nomineeIds, to, life } = event.data;
      return { ...moved(dossier, nomineeIds, to, anew), situation: 'Draft', life };
    }
    case 'RevivalLapsed':
      return { ...dossier, lapsedLife: event.data.life };
    case 'DraftLapsed':
      return { ...dossier, lapsed: event.data.before };
    case 'AppraisalOverdue':
      return dossier;
    default:
      return unreachable(event);
  }
}

const preparations = new Set<DossierEvent['type']>([
  'NomineeAdded',
  'NomineeCorrected',
  'NomineeRemoved',
  'DocumentAttached',
  'DocumentDetached',
  'AchievementReportConfirmed',
  'CriterionDeclared',
  'DossierSubmitted',
]);

function prepared(dossier: OpenedDossier, event: DossierEvent): OpenedDossier {
  if (!preparations.has(event.type) || !('by' in event.data) || dossier.preparers.includes(event.data.by))
    return dossier;
  return { ...dossier, preparers: [...dossier.preparers, event.data.by] };
}

function sendBack(dossier: OpenedDossier, record: ReturnRecord, to: Whereabouts, movedBy: string): OpenedDossier {
  const { nomineeIds, dueBefore, extension } = record;
  const returned = moved(dossier, nomineeIds, to, { appraisedBy: [], dueBefore, extension, movedBy });
  return { ...returned, returns: [...dossier.returns, record] };
}

/** A nominee goes where the event says, never where the code would send it. */
const moved = (
  dossier: OpenedDossier,
  nomineeIds: readonly string[],
  to: Whereabouts,
  change: Partial<Nominee>,
): OpenedDossier => changeNominees(dossier, nomineeIds, () => ({ ...change, stage: placeOf(to) }));

/** A life that begins anew owes no appraiser a day. */
const anew: Partial<Nominee> = { appraisedBy: [], dueBefore: undefined, extension: undefined };

const withHold = (dossier: OpenedDossier, hold: Hold): OpenedDossier => ({
  ...dossier,
  holds: { ...dossier.holds, [keyOf(hold.attempt)]: hold },
});

function endHold(
  dossier: OpenedDossier,
  attempt: Attempt | undefined,
  situation: 'went_on' | 'released',
): OpenedDossier {
  const hold = attempt && own(dossier.holds, keyOf(attempt));
  return hold ? withHold(dossier, { ...hold, situation }) : dossier;
}

function removeNominee(dossier: OpenedDossier, nomineeId: string): OpenedDossier {
  const documents = Object.fromEntries(
    Object.entries(dossier.documents).filter(([, document]) => document.nomineeId !== nomineeId),
  );
  return {
    ...dossier,
    documents,
    nominees: without(dossier.nominees, nomineeId),
    goneNominees: [...dossier.goneNominees, nomineeId],
  };
}

function changeNominees(
  dossier: OpenedDossier,
  nomineeIds: readonly string[],
  change: (nominee: Nominee) => Partial<Nominee>,
): OpenedDossier {
  const changed = nomineeIds.flatMap((id) => {
    const nominee = own(dossier.nominees, id);
    return nominee ? [[id, { ...nominee, ...change(nominee) }] as const] : [];
  });
  return { ...dossier, nominees: { ...dossier.nominees, ...Object.fromEntries(changed) } };
}

function without<T>(record: { readonly [id: string]: T }, id: string): { readonly [id: string]: T } {
  const { [id]: _gone, ...rest } = record;
  return rest;
}
