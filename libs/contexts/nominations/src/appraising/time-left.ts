import { after, type RoundRules } from '#contexts/programmes';
import {
  addDays,
  type Day,
  daysBetween,
  lastPermittedDay,
  untilTheEndOf,
  weekdayInVietnamese,
  type WorkingCalendar,
  workingDaysBetween,
} from '#platform/calendar';
import type { NomineeStage } from '../dossier/dossier.js';
import { type Lying, untilWhen } from '../dossier/until-when.js';

/** Until when whoever holds a dossier has to act, and what is left of it. */
export interface TimeLeft {
  readonly lastDay: Day;
  readonly weekday: string;
  /** `hết ngày 14/7/2025`, for "trước ngày 15/7". */
  readonly text: string;
  /** With today among them: 1 on the last day, 0 and less after it. */
  readonly daysLeft: number;
  /** Today counts where it is one; absent where the notice of a year is not loaded. */
  readonly workingDaysLeft?: number;
}

/** The first day that is too late at this stage; undefined where the plan prints none or it cannot be counted yet. */
export function firstTooLateDay(
  stage: NomineeStage,
  rules: Pick<RoundRules, 'route' | 'deadline' | 'leadTime' | 'lateAcceptances'>,
  lying: Lying = { dossierId: '', atUnit: [] },
): Day | undefined {
  if (stage === 'unit') return untilWhen(lying, rules)?.before;
  const next = after(rules.route, stage);
  if (!next) return undefined;
  const latestDay = next.does.includes('decide') ? rules.leadTime?.latestDay : undefined;
  return rules.deadline(next.stage)?.before ?? (latestDay && addDays(latestDay, 1));
}

export function timeLeft(before: Day, today: Day, calendars: readonly WorkingCalendar[]): TimeLeft {
  const working = workingDaysBetween(calendars, today, before);
  return {
    lastDay: lastPermittedDay(before),
    weekday: weekdayInVietnamese(lastPermittedDay(before)),
    text: untilTheEndOf(before),
    daysLeft: daysBetween(today, before),
    ...(working !== 'unknown' && { workingDaysLeft: working }),
  };
}
