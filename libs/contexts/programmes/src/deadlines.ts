import { own } from '#platform/event-sourcing';
import type { OpenedRound } from './round.js';
import type { Pack, Printed } from './pack/pack.js';
import type { DeadlineRule, PlanReference } from './round-rules.js';
import { type Step, stepsOf } from './steps.js';

/** The date that binds the unit now: as printed, or as set for the round, or later if the sender was given more time. */
export function deadlineOf(step: Step, round: OpenedRound, unitId: string): DeadlineRule | undefined {
  const general = generalDeadline(step, round);
  if (!general) return undefined;
  const actor = step.sender?.unitId ?? unitId;
  const extension = round.extensions.findLast(
    (candidate) => candidate.step === step.step && candidate.unitId === actor,
  );
  if (!extension || extension.before <= general.before) return general;
  return { ...general, before: extension.before, extendedBy: extension.document };
}

/** The date for every unit, before extensions. */
export function generalDeadline({ step, printed }: Step, round: OpenedRound): DeadlineRule | undefined {
  const set = own(round.deadlines, step);
  if (set) return { step, before: set.before, setBy: set.document, ...referenceOf(printed) };
  if (!printed.before) return undefined;
  const before = printed.before.length === 'mm-dd'.length ? `${round.year}-${printed.before}` : printed.before;
  return { step, before, ...referenceOf(printed) };
}

/** Every day that something in the round depends on. */
export function datesOf(round: OpenedRound, pack: Pack): readonly string[] {
  return [
    ...stepsOf(round, pack).flatMap((step) => generalDeadline(step, round)?.before ?? []),
    ...round.extensions.map(({ before }) => before),
    ...(round.conference ? [round.conference.date] : []),
  ];
}

export function referenceOf({ ref, wording, reading }: Printed): PlanReference {
  return { ref, wording, ...(reading && { reading }) };
}
