import type { UnitFacts } from '#contexts/organisation';
import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import { type DeadlineSource, sourceOf } from '../deadline-source.js';
import { deadlineOf } from '../deadlines.js';
import { type InvalidDay, invalidDay } from '../invalid-day.js';
import type { Pack } from '../pack/pack.js';
import type { Extension, OpenedRound, RoundEvent } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import { same } from '../same.js';
import { type NamedStep, namesOf, type Step, stepOf, type StepNotInRound } from '../steps.js';
import { type UnitUnknown, unitUnknown } from '../unit-unknown.js';

export interface ExtendDeadline extends Extension {
  readonly by: string;
}

export type ExtendDeadlineRejection =
  | RoundNotOpen
  | InvalidDay
  | UnitUnknown
  | StepNotInRound
  | (NamedStep & {
      readonly code: 'STEP_OF_ANOTHER_BODY';
      readonly pointer: string;
      readonly expected: string;
      readonly expectedName: string;
    })
  | (NamedStep & { readonly code: 'NO_DEADLINE_TO_EXTEND'; readonly pointer: string })
  | ({
      readonly code: 'EXTENSION_NOT_LATER';
      readonly pointer: string;
      readonly before: string;
      readonly present: string;
    } & DeadlineSource);

export function extendDeadline(
  { by, ...extension }: ExtendDeadline,
  round: OpenedRound,
  pack: Pack,
  unit: UnitFacts | undefined,
): Decision<RoundEvent, ExtendDeadlineRejection> {
  if (round.extensions.some((given) => same(given, extension))) return accepted();
  const { unitId, before } = extension;
  const step = stepOf(extension.step, round, pack);
  const faults: readonly ExtendDeadlineRejection[] = [
    ...roundNotOpen(round),
    ...unitUnknown(unit, unitId),
    ...invalidDay(before, '/before'),
  ];
  if ('code' in step) return rejected(...faults, step);
  const { sender } = step;
  if (sender && sender.unitId !== unitId)
    return rejected({
      code: 'STEP_OF_ANOTHER_BODY',
      pointer: '/unitId',
      ...namesOf(step),
      expected: sender.unitId,
      expectedName: sender.label,
    });
  return unless([...faults, ...notLater(extension, step, round)], () => [
    { type: 'DeadlineExtended', data: { ...extension, by } },
  ]);
}

function notLater({ unitId, before }: Extension, step: Step, round: OpenedRound): readonly ExtendDeadlineRejection[] {
  const present = deadlineOf(step, round, unitId);
  if (!present) return [{ code: 'NO_DEADLINE_TO_EXTEND', pointer: '/step', ...namesOf(step) }];
  if (before > present.before) return [];
  return [{ code: 'EXTENSION_NOT_LATER', pointer: '/before', present: present.before, ...sourceOf(present), before }];
}
