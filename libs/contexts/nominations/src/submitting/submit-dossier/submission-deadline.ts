import type { RoundRules } from '#contexts/programmes';
import { isBefore, lastPermittedDay } from '#platform/calendar';
import type { Nominee } from '../../dossier/dossier.js';
import { dueOf, type DueSource, untilWhen } from '../../dossier/until-when.js';

export type DeadlinePassed = DueSource & {
  readonly code: 'DEADLINE_PASSED';
  readonly roundId: string;
  /** First day that is too late. */
  readonly before: string;
  readonly lastDay: string;
  readonly nomineeIds: readonly string[];
};

/** A resubmission is tested against its return, and against the round's own deadline unless that gave more time. */
export function overdue(nominees: readonly Nominee[], rules: RoundRules, at: string): readonly DeadlinePassed[] {
  const due = untilWhen(nominees, rules);
  if (!due || isBefore(at, due.before)) return [];
  const late = nominees.filter((nominee) => {
    const own = dueOf(nominee, rules);
    return own && !isBefore(at, own.before);
  });
  const nomineeIds = late.map(({ nomineeId }) => nomineeId);
  const { roundId } = rules;
  return [{ code: 'DEADLINE_PASSED', roundId, lastDay: lastPermittedDay(due.before), nomineeIds, ...due }];
}
