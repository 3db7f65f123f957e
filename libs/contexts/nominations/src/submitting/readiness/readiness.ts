import type { UnitFacts } from '#contexts/organisation';
import { firstOf, type QuotaKind, type RoundRules } from '#contexts/programmes';
import { isBefore, lastPermittedDay } from '#platform/calendar';
import type { Rejection } from '#platform/event-sourcing';
import { nomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import { dueDay, furthestLateAcceptance, type Lying, untilWhen } from '../../dossier/until-when.js';
import type { SubmissionWarning } from '../../dossier/dossier-events.js';
import type { PossibleDuplicate } from '../../preparing/possible-duplicates/possible-duplicates.js';
import { submissionWarnings } from '../submit-dossier/submission-warnings.js';
import { submitDossier } from '../submit-dossier/submit-dossier.js';

export interface Readiness {
  readonly ready: boolean;
  /** Everything that a submission now would be refused for. */
  readonly blocking: readonly Rejection[];
  readonly warnings: readonly SubmissionWarning[];
  /** Last day on which all that lies at the unit can be sent, and whether it is still to come. */
  readonly lastDay?: string;
  readonly onTime: boolean;
  /** The document by which it is accepted late, once it is late. */
  readonly acceptedLateBy?: string;
}

/** The submission decided as if it came now, from whoever asks. */
export function readiness(
  dossier: OpenedDossier,
  rules: RoundRules,
  unit: UnitFacts,
  at: string,
  duplicates: readonly PossibleDuplicate[] = [],
  places: readonly { readonly kind: QuotaKind }[] = [],
): Readiness {
  const command = { addressee: firstOf(rules.route).body.unitId, by: '', at };
  const decision = submitDossier(command, dossier, rules, unit, [], places);
  const withdrawn =
    dossier.situation === 'Withdrawn' ? [{ code: 'WRONG_SITUATION', situation: dossier.situation }] : [];
  const blocking = [...withdrawn, ...(decision.outcome === 'rejected' ? decision.rejections : [])];
  const nominees = nomineesOf(dossier).filter(({ stage }) => stage === 'unit');
  const lying = { dossierId: dossier.dossierId, atUnit: nominees };
  const due = untilWhen(lying, rules);
  return {
    ready: blocking.length === 0,
    blocking,
    warnings: submissionWarnings(dossier, nominees, rules, duplicates),
    ...(due && { lastDay: lastPermittedDay(due.before) }),
    onTime: !due || isBefore(at, due.before),
    ...acceptedLate(lying, rules, at),
  };
}

function acceptedLate({ dossierId, atUnit }: Lying, rules: RoundRules, at: string): Pick<Readiness, 'acceptedLateBy'> {
  const { covers, document } = furthestLateAcceptance(dossierId, rules) ?? {};
  const due = dueDay(atUnit, rules);
  const lasts = covers && (!('before' in covers) || isBefore(at, covers.before));
  return lasts && due && !isBefore(at, due.before) ? { acceptedLateBy: document } : {};
}
