import { type DeadlineSource, firstOf, type RoundRules, sourceOf } from '#contexts/programmes';
import { isBefore, lastPermittedDay } from '#platform/calendar';
import type { Nominee } from '../../dossier/dossier.js';

export type DeadlinePassed = DeadlineSource & {
  readonly code: 'DEADLINE_PASSED';
  readonly roundId: string;
  /** First day that is too late. */
  readonly before: string;
  readonly lastDay: string;
  readonly nomineeIds: readonly string[];
};

/** A resubmission is tested against the round's own deadline too, unless the return gave more time. */
export function overdue(nominees: readonly Nominee[], rules: RoundRules, at: string): readonly DeadlinePassed[] {
  const deadline = rules.deadline(firstOf(rules.route).stage);
  if (!deadline || isBefore(at, deadline.before)) return [];
  const late = nominees.filter(({ extension }) => !extension || !isBefore(at, extension.before));
  if (late.length === 0 && nominees.length > 0) return [];
  const { before } = deadline;
  const nomineeIds = late.map(({ nomineeId }) => nomineeId);
  return [
    {
      code: 'DEADLINE_PASSED',
      roundId: rules.roundId,
      before,
      lastDay: lastPermittedDay(before),
      nomineeIds,
      ...sourceOf(deadline),
    },
  ];
}
