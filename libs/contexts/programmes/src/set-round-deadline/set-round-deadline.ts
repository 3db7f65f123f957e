import { accepted, type Decision, own, rejected, unless } from '#platform/event-sourcing';
import { generalDeadline } from '../deadlines.js';
import { type InvalidDay, invalidDay } from '../invalid-day.js';
import type { Pack } from '../pack/pack.js';
import type { OpenedRound, RoundEvent, SetDeadline } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import { same } from '../same.js';
import { type NamedStep, namesOf, type Step, stepOf, type StepNotInRound, stepsOf } from '../steps.js';

export interface SetRoundDeadline extends SetDeadline {
  readonly by: string;
}

export type SetRoundDeadlineRejection =
  | RoundNotOpen
  | InvalidDay
  | StepNotInRound
  | (NamedStep & {
      readonly code: 'DEADLINE_PRINTED_IN_PLAN';
      readonly pointer: string;
      readonly before: string;
      readonly ref: string;
      readonly wording: string;
    })
  | {
      readonly code: 'DEADLINES_OUT_OF_ORDER';
      readonly pointer: string;
      readonly before: string;
      readonly other: string;
      readonly otherStep: NamedStep;
    };

export function setRoundDeadline(
  { by, ...deadline }: SetRoundDeadline,
  round: OpenedRound,
  pack: Pack,
): Decision<RoundEvent, SetRoundDeadlineRejection> {
  if (same(own(round.deadlines, deadline.step), deadline)) return accepted();
  const step = stepOf(deadline.step, round, pack);
  const faults: readonly SetRoundDeadlineRejection[] = [
    ...roundNotOpen(round),
    ...invalidDay(deadline.before, '/before'),
  ];
  if ('code' in step) return rejected(...faults, step);
  return unless([...faults, ...printedInPlan(step, round), ...outOfOrder(deadline, round, pack)], () => [
    { type: 'RoundDeadlineSet', data: { ...deadline, by } },
  ]);
}

/** A printed date is the plan's: it can be extended for a unit, or changed by a new version of the pack. */
function printedInPlan(step: Step, round: OpenedRound): readonly SetRoundDeadlineRejection[] {
  if (!step.printed.before) return [];
  const { before, ref, wording } = generalDeadline(step, round)!;
  return [{ code: 'DEADLINE_PRINTED_IN_PLAN', pointer: '/step', ...namesOf(step), before, ref, wording }];
}

/** Nobody has to send on what need not have come to them yet. */
function outOfOrder(
  { step, before }: SetDeadline,
  round: OpenedRound,
  pack: Pack,
): readonly SetRoundDeadlineRejection[] {
  const steps = stepsOf(round, pack);
  const place = steps.findIndex((candidate) => candidate.step === step);
  return steps.flatMap((candidate, index): readonly SetRoundDeadlineRejection[] => {
    const other = generalDeadline(candidate, round)?.before;
    if (other === undefined || index === place || (index < place ? other <= before : before <= other)) return [];
    return [{ code: 'DEADLINES_OUT_OF_ORDER', pointer: '/before', before, other, otherStep: namesOf(candidate) }];
  });
}
