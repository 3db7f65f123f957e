import type { OpenedRound } from './round.js';
import type { Body, Deadline, Pack, Printed, RoundKind } from './pack/pack.js';
import type { DeadlineRule, DeadlineStep, PlanReference, Responsibility } from './round-rules.js';

/** The kind of round in the pack. A round cannot have been opened without one. */
export function roundKindOf(pack: Pack, { occasion, tier }: Pick<OpenedRound, 'occasion' | 'tier'>): RoundKind {
  const kind = pack.rounds.find((candidate) => candidate.occasion === occasion && candidate.tier === tier);
  if (!kind) throw new Error(`Pack ${pack.id} has no ${occasion} round of tier ${tier}`);
  return kind;
}

export function bodyOf(pack: Pack, responsibility: Responsibility): Body {
  const body = pack.bodies.find((candidate) => candidate.responsibility === responsibility);
  if (!body) throw new Error(`Pack ${pack.id} names no body for ${responsibility}`);
  return body;
}

/** Who must act by the deadline of a step: the nominating unit, or the education department for its own hand-over. */
export function actorOfStep(step: DeadlineStep, pack: Pack, unitId: string): string {
  return step === 'unit_to_education' ? unitId : bodyOf(pack, 'education').unitId;
}

/** The date that binds the unit now: as printed, or as set for the round, or later if the unit was given more time. */
export function deadlineOf(
  step: DeadlineStep,
  round: OpenedRound,
  pack: Pack,
  unitId: string,
): DeadlineRule | undefined {
  const general = generalDeadline(step, round, pack);
  if (!general) return undefined;
  const actor = actorOfStep(step, pack, unitId);
  const extension = round.extensions.findLast((candidate) => candidate.step === step && candidate.unitId === actor);
  if (!extension || extension.before <= general.before) return general;
  return { ...general, before: extension.before, extendedBy: extension.document };
}

/** The date for every unit, before extensions. */
export function generalDeadline(step: DeadlineStep, round: OpenedRound, pack: Pack): DeadlineRule | undefined {
  const printed = printedDeadline(step, round, pack);
  if (!printed) return undefined;
  const set = round.deadlines[step];
  if (set) return { step, before: set.before, setBy: set.document, ...referenceOf(printed) };
  if (!printed.before) return undefined;
  const before = printed.before.length === 'mm-dd'.length ? `${round.year}-${printed.before}` : printed.before;
  return { step, before, ...referenceOf(printed) };
}

/** Every day that something in the round depends on. */
export function datesOf(round: OpenedRound, pack: Pack): readonly string[] {
  const deadlines = roundKindOf(pack, round).deadlines.flatMap(
    ({ step }) => generalDeadline(step, round, pack)?.before ?? [],
  );
  return [
    ...deadlines,
    ...round.extensions.map(({ before }) => before),
    ...(round.conference ? [round.conference.date] : []),
  ];
}

export function printedDeadline(
  step: DeadlineStep,
  round: Pick<OpenedRound, 'occasion' | 'tier'>,
  pack: Pack,
): Deadline | undefined {
  return roundKindOf(pack, round).deadlines.find((deadline) => deadline.step === step);
}

export function referenceOf({ ref, wording, reading }: Printed): PlanReference {
  return { ref, wording, ...(reading && { reading }) };
}
