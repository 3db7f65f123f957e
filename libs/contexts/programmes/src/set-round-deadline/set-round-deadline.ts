import { accepted, type Decision, unless } from '#platform/event-sourcing';
import { generalDeadline, printedDeadline } from '../deadlines.js';
import { type InvalidDay, invalidDay } from '../invalid-day.js';
import type { Pack } from '../pack/pack.js';
import type { OpenedRound, RoundEvent, SetDeadline } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import type { DeadlineStep } from '../round-rules.js';
import { same } from '../same.js';

export interface SetRoundDeadline extends SetDeadline {
  readonly by: string;
}

export type SetRoundDeadlineRejection =
  | RoundNotOpen
  | InvalidDay
  | {
      readonly code: 'DEADLINE_PRINTED_IN_PLAN';
      readonly pointer: string;
      readonly step: DeadlineStep;
      readonly before: string;
      readonly ref: string;
      readonly wording: string;
    }
  | {
      readonly code: 'DEADLINES_OUT_OF_ORDER';
      readonly pointer: string;
      readonly before: string;
      readonly other: string;
      readonly otherStep: DeadlineStep;
    };

export function setRoundDeadline(
  { by, ...deadline }: SetRoundDeadline,
  round: OpenedRound,
  pack: Pack,
): Decision<RoundEvent, SetRoundDeadlineRejection> {
  if (same(round.deadlines[deadline.step], deadline)) return accepted();
  return unless(
    [
      ...roundNotOpen(round),
      ...invalidDay(deadline.before, '/before'),
      ...printedInPlan(deadline.step, round, pack),
      ...outOfOrder(deadline, round, pack),
    ],
    () => [{ type: 'RoundDeadlineSet', data: { ...deadline, by } }],
  );
}

/** A printed date is the plan's: it can be extended for a unit, or changed by a new version of the pack. */
function printedInPlan(step: DeadlineStep, round: OpenedRound, pack: Pack): readonly SetRoundDeadlineRejection[] {
  if (!printedDeadline(step, round, pack)?.before) return [];
  const { before, ref, wording } = generalDeadline(step, round, pack)!;
  return [{ code: 'DEADLINE_PRINTED_IN_PLAN', pointer: '/step', step, before, ref, wording }];
}

function outOfOrder(
  { step, before }: SetDeadline,
  round: OpenedRound,
  pack: Pack,
): readonly SetRoundDeadlineRejection[] {
  const otherStep = step === 'unit_to_education' ? 'education_to_home_affairs' : 'unit_to_education';
  const other = generalDeadline(otherStep, round, pack)?.before;
  const wrong = other !== undefined && (step === 'unit_to_education' ? before > other : before < other);
  return wrong ? [{ code: 'DEADLINES_OUT_OF_ORDER', pointer: '/before', before, other, otherStep }] : [];
}
