import type { UnitFacts } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { fold, type Recorded } from '#platform/event-sourcing';
import {
  type DossierDocument,
  documentsOf,
  dossierDecider,
  type DossierSituation,
  type Nominee,
  nomineesOf,
} from '../../dossier/dossier.js';
import type { DossierEvent, SubmissionWarning } from '../../dossier/dossier-events.js';
import type { PossibleDuplicate } from '../../preparing/possible-duplicates/possible-duplicates.js';
import { placesOf, type QuotaLedgerEvent, quotaLedgerDecider } from '../../places/quota-ledger.js';
import { countOf, type Left, quotaLeft } from '../../places/quota-usage/quota-left.js';
import { submissionWarnings } from '../../submitting/submit-dossier/submission-warnings.js';
import { holdersOf } from '../../dossier/visibility.js';
import { type Appraisal, appraisalsIn, type Claim, claimsIn, type Return, returnsIn } from './deeds.js';

export interface DossierDetails {
  readonly dossierId: string;
  readonly revision: number;
  readonly roundId: string;
  readonly roundTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly situation: DossierSituation;
  readonly heldBy: readonly string[];
  readonly submissions: number;
  readonly copies?: number;
  readonly nominees: readonly Nominee[];
  readonly documents: readonly DossierDocument[];
  readonly claims: readonly Claim[];
  readonly appraisals: readonly Appraisal[];
  readonly returns: readonly Return[];
  readonly warnings: readonly SubmissionWarning[];
  readonly quotaLeft: Left;
}

interface Circumstances {
  readonly events: readonly Recorded<DossierEvent>[];
  /** Names of the people in the events. */
  readonly people: ReadonlyMap<string, string>;
  readonly ledger: readonly Recorded<QuotaLedgerEvent>[];
  readonly rules: RoundRules;
  readonly unit: UnitFacts;
  readonly duplicates: readonly PossibleDuplicate[];
}

/** The dossier as its events left it; undefined where they do not open it yet. */
export function dossierDetails({
  events,
  people,
  ledger,
  rules,
  unit,
  duplicates,
}: Circumstances): DossierDetails | undefined {
  const dossier = fold(dossierDecider, events);
  const last = events.at(-1);
  if (dossier.situation === 'NotOpened' || !last) return undefined;
  const { dossierId, roundId, unitId, situation, submissions, copies } = dossier;
  return {
    dossierId,
    revision: Number(last.revision),
    roundId,
    roundTitle: rules.title,
    unitId,
    unitName: unit.name,
    situation,
    heldBy: holdersOf(dossier, rules.route),
    submissions,
    ...(copies !== undefined && { copies }),
    nominees: nomineesOf(dossier).map(({ movedBy: _by, ...nominee }) => nominee),
    documents: documentsOf(dossier),
    claims: claimsIn(dossier, people),
    appraisals: appraisalsIn(events, people),
    returns: returnsIn(events, people),
    warnings: submissionWarnings(dossier, nomineesOf(dossier), rules, duplicates),
    quotaLeft: rules.quota ? quotaLeft(rules.quota, countOf(placesOf(fold(quotaLedgerDecider, ledger)))) : {},
  };
}
