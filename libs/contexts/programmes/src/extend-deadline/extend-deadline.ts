import type { UnitFacts } from '#contexts/organisation';
import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import { type DeadlineSource, sourceOf } from '../deadline-source.js';
import { actorOfStep, bodyOf, deadlineOf } from '../deadlines.js';
import { type InvalidDay, invalidDay } from '../invalid-day.js';
import type { Pack } from '../pack/pack.js';
import type { Extension, OpenedRound, RoundEvent } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import type { DeadlineStep } from '../round-rules.js';
import { same } from '../same.js';
import { type UnitUnknown, unitUnknown } from '../unit-unknown.js';

export interface ExtendDeadline extends Extension {
  readonly by: string;
}

export type ExtendDeadlineRejection =
  | RoundNotOpen
  | InvalidDay
  | UnitUnknown
  | {
      readonly code: 'STEP_OF_ANOTHER_BODY';
      readonly pointer: string;
      readonly step: DeadlineStep;
      readonly expected: string;
      readonly expectedName: string;
    }
  | { readonly code: 'NO_DEADLINE_TO_EXTEND'; readonly pointer: string; readonly step: DeadlineStep }
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
  const { step, unitId, before } = extension;
  const expected = actorOfStep(step, pack, unitId);
  if (expected !== unitId)
    return rejected({
      code: 'STEP_OF_ANOTHER_BODY',
      pointer: '/unitId',
      step,
      expected,
      expectedName: bodyOf(pack, 'education').label,
    });
  return unless(
    [
      ...roundNotOpen(round),
      ...unitUnknown(unit, unitId),
      ...invalidDay(before, '/before'),
      ...notLater(extension, round, pack),
    ],
    () => [{ type: 'DeadlineExtended', data: { ...extension, by } }],
  );
}

function notLater(
  { step, unitId, before }: Extension,
  round: OpenedRound,
  pack: Pack,
): readonly ExtendDeadlineRejection[] {
  const present = deadlineOf(step, round, pack, unitId);
  if (!present) return [{ code: 'NO_DEADLINE_TO_EXTEND', pointer: '/step', step }];
  if (before > present.before) return [];
  return [{ code: 'EXTENSION_NOT_LATER', pointer: '/before', present: present.before, ...sourceOf(present), before }];
}
