import { accepted, type Decision, unless } from '#platform/event-sourcing';
import { stagesOf } from '../round-kind.js';
import { type InvalidDay, invalidDay } from '../invalid-day.js';
import type { Pack } from '../pack/pack.js';
import type { Conference, OpenedRound, RoundEvent } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import { same } from '../same.js';

export interface ScheduleConference extends Conference {
  readonly by: string;
}

export type ScheduleConferenceRejection =
  | RoundNotOpen
  | InvalidDay
  | { readonly code: 'ROUND_WITHOUT_CONFERENCE'; readonly roundId: string; readonly title: string };

export function scheduleConference(
  { by, ...conference }: ScheduleConference,
  round: OpenedRound,
  pack: Pack,
): Decision<RoundEvent, ScheduleConferenceRejection> {
  if (same(round.conference, conference)) return accepted();
  const { roundId, title } = round;
  const none = stagesOf(round, pack).some(({ leadTime }) => leadTime)
    ? []
    : [{ code: 'ROUND_WITHOUT_CONFERENCE', roundId, title } as const];
  return unless([...roundNotOpen(round), ...none, ...invalidDay(conference.date, '/date')], () => [
    { type: 'ConferenceScheduled', data: { ...conference, by } },
  ]);
}
