import type { RoundRules } from '#contexts/programmes';
import { lastPermittedDay } from '#platform/calendar';
import type { AppraisalStage } from '../dossier-events.js';

/** The last day on which this body can pass a dossier on; undefined where the plan prints none or it cannot be counted yet. */
export function lastDayAt(stage: AppraisalStage, { deadline, leadTime }: Pick<RoundRules, 'deadline' | 'leadTime'>): string | undefined {
  if (stage === 'home_affairs') return leadTime?.latestDay;
  const handOver = deadline('education_to_home_affairs');
  return handOver && lastPermittedDay(handOver.before);
}

/** Days that are left with today among them: 1 on the last day, 0 and less after it. */
export const daysLeft = (lastDay: string, today: string): number => Math.round((Date.parse(lastDay) - Date.parse(today)) / 86_400_000) + 1;
