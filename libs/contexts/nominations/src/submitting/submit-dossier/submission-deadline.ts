import type { RoundRules } from '#contexts/programmes';
import { isBefore, lastPermittedDay } from '#platform/calendar';
import type { Nominee, OpenedDossier } from '../../dossier/dossier.js';
import { type Due, dueDay, dueOf, type DueSource, untilWhen } from '../../dossier/until-when.js';

export type DeadlinePassed = DueSource & {
  readonly code: 'DEADLINE_PASSED';
  readonly roundId: string;
  /** First day that is too late. */
  readonly before: string;
  readonly lastDay: string;
  readonly nomineeIds: readonly string[];
};

/** A resubmission is tested against its return, and against the round's own deadline unless that gave more time. */
export const isLate = (nominees: readonly Nominee[], rules: RoundRules, at: string): boolean =>
  hasPassed(dueDay(nominees, rules), at);

/** What came too late even where lateness is accepted. */
export function overdue(
  { dossierId }: Pick<OpenedDossier, 'dossierId'>,
  nominees: readonly Nominee[],
  rules: RoundRules,
  at: string,
): readonly DeadlinePassed[] {
  const due = untilWhen({ dossierId, atUnit: nominees }, rules);
  if (!due || !hasPassed(due, at)) return [];
  const late = nominees.filter((nominee) => hasPassed(dueOf(nominee, rules), at));
  const nomineeIds = late.map(({ nomineeId }) => nomineeId);
  const { roundId } = rules;
  return [{ code: 'DEADLINE_PASSED', roundId, lastDay: lastPermittedDay(due.before), nomineeIds, ...due }];
}

const hasPassed = (due: Due | undefined, at: string): boolean => due !== undefined && !isBefore(at, due.before);
