import { accepted, type Decision } from '#platform/event-sourcing';
import { milestonesAhead } from '../milestones.js';
import type { RoundGround } from '../resolve-round-rules.js';
import type { Timetable, TimetableEvent } from '../timetable.js';

export interface ReachMilestone {
  readonly milestone: string;
  readonly at: string;
}

/** Early, late, twice, or after its date has moved: what is not due now does not happen. */
export function reachMilestone(
  { milestone, at }: ReachMilestone,
  timetable: Timetable,
  ground: RoundGround,
): Decision<TimetableEvent, never> {
  const due = milestonesAhead(ground, timetable, at).find(({ name, from }) => name === milestone && from <= at);
  return due ? accepted(due.event) : accepted();
}
