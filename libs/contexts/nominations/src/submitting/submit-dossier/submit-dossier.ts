import type { UnitFacts } from '#contexts/organisation';
import { firstOf, type QuotaKind, type RoundRules, type WrongAddressee, wrongAddressee } from '#contexts/programmes';
import { type Decision, unless } from '#platform/event-sourcing';
import type { NothingAtUnit } from '../../attachments/attach-document/attach-document.js';
import { type MissingComponent, missingComponents } from '../../preparing/completeness.js';
import { type Nominee, nomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { type EligibilityRejection, unmetCriteria } from '../../preparing/eligibility.js';
import type { PossibleDuplicate } from '../../preparing/possible-duplicates/possible-duplicates.js';
import { roundNotOpen, type RoundNotOpen } from '../../preparing/round-open.js';
import { unitNotInForce, type UnitNotInForce } from '../../preparing/unit-in-force.js';
import { toBody } from '../../dossier/whereabouts.js';
import { type OverQuota, overQuota } from '../../places/over-quota/over-quota.js';
import { type DeadlinePassed, isLate, overdue } from './submission-deadline.js';
import { submissionWarnings } from './submission-warnings.js';

export interface SubmitDossier {
  /** The body to which the unit sends the dossier. */
  readonly addressee: string;
  readonly by: string;
  readonly at: string;
}

export type SubmitDossierRejection =
  | { readonly code: 'EMPTY_DOSSIER' }
  | NothingAtUnit
  | WrongAddressee
  | { readonly code: 'INCOMPLETE'; readonly pointer: string; readonly missing: readonly MissingComponent[] }
  | RoundNotOpen
  | UnitNotInForce
  | DeadlinePassed
  | EligibilityRejection
  | OverQuota;

/** The first submission sends every nominee; a later one those that came back. Every failing rule is told at once. */
export function submitDossier(
  command: SubmitDossier,
  dossier: OpenedDossier,
  rules: RoundRules,
  unit: UnitFacts,
  duplicates: readonly PossibleDuplicate[] = [],
  places: readonly { readonly kind: QuotaKind }[] = [],
): Decision<DossierEvent, SubmitDossierRejection> {
  const { addressee, by, at } = command;
  const nominees = nomineesOf(dossier).filter(({ stage }) => stage === 'unit');
  const first = firstOf(rules.route);
  const firstTime = dossier.submissions === 0;
  const rejections: readonly SubmitDossierRejection[] = [
    ...roundNotOpen(rules),
    ...(firstTime ? unitNotInForce(unit, at) : []),
    ...overdue(dossier, nominees, rules, at),
    ...wrongAddressee(addressee, first, rules),
    ...(nominees.length > 0 ? [] : [{ code: firstTime ? 'EMPTY_DOSSIER' : 'NOTHING_AT_UNIT' } as const]),
    ...(nominees.length > 0 || firstTime ? incomplete(dossier, nominees, rules) : []),
    ...overQuota(rules.quota, places, unit),
    ...nominees.flatMap((nominee) => unmetCriteria(dossier, nominee, rules, at)),
  ];
  return unless(rejections, () => [
    {
      type: 'DossierSubmitted',
      data: {
        submission: dossier.submissions + 1,
        to: toBody(first.stage, addressee),
        nomineeIds: nominees.map(({ nomineeId }) => nomineeId),
        late: isLate(nominees, rules, at),
        warnings: submissionWarnings(dossier, nominees, rules, duplicates),
        by,
        at,
      },
    },
  ]);
}

function incomplete(
  dossier: OpenedDossier,
  nominees: readonly Nominee[],
  rules: RoundRules,
): readonly SubmitDossierRejection[] {
  const missing = missingComponents(dossier, nominees, rules);
  return missing.length === 0 ? [] : [{ code: 'INCOMPLETE', pointer: '/documents', missing }];
}
