import { type Day, startOfDay } from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import type { Milestone } from './milestones.js';
import type { LastDayOf, Timetable } from './timetable.js';

interface LastDay {
  readonly of: LastDayOf;
  /** First day that is too late. */
  readonly before: Day | undefined;
  /** First day on which nobody needs to hear of it any more. */
  readonly over: Day | undefined;
  /** Those that have more time than everybody: it is not their day that moved. */
  readonly exceptUnitIds?: readonly string[];
}

/** People who were reminded of a last day are told once it is another one, at once and each time. */
export function movedLastDays(
  roundId: string,
  lastDays: readonly LastDay[],
  { told, moves }: Timetable,
): readonly Milestone[] {
  return lastDays.flatMap(({ of, before, over = before, exceptUnitIds }): readonly Milestone[] => {
    const previous = own(told, of);
    if (!before || !over || previous === undefined || previous === before) return [];
    const milestone = `${of}.moved.${moves + 1}.${before}`;
    return [
      {
        name: milestone,
        from: new Date(0).toISOString(),
        until: startOfDay(over > previous ? over : previous),
        event: {
          type: 'LastDayMoved',
          data: { roundId, milestone, of, previous, before, ...(exceptUnitIds && { exceptUnitIds }) },
        },
      },
    ];
  });
}
