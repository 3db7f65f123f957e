import { type RoundRules, stageOf } from '#contexts/programmes';
import { type Day, dayOf, daysBetween } from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import type { NomineeStage } from '../../dossier/dossier.js';
import { firstTooLateDay } from '../../appraising/time-left.js';
import type { DossierListRow } from './dossier-list.js';

export interface Holder {
  readonly stage: NomineeStage;
  readonly name: string;
  readonly nominees: number;
  readonly since: string;
  readonly days: number;
  /** First day that is too late; undefined where nothing sets one. */
  readonly before: Day | undefined;
}

/** Who has to act on a dossier, the most urgent first; nobody where everybody has a result, or it was withdrawn. */
export function holdersIn(
  { id: dossierId, situation, held, atUnit }: DossierListRow,
  unitName: string,
  rules: RoundRules,
  today: Day,
): readonly Holder[] {
  if (situation === 'Withdrawn') return [];
  const holders = ['unit', ...rules.route.map(({ stage }) => stage)].flatMap((stage): readonly Holder[] => {
    const holding = own(held, stage);
    if (!holding) return [];
    const days = daysBetween(dayOf(holding.since), today);
    return [
      {
        stage,
        name: nameOf(stage, unitName, rules),
        ...holding,
        days,
        before: firstTooLateDay(stage, rules, { dossierId, atUnit }),
      },
    ];
  });
  return holders.toSorted((one, other) => ((one.before ?? noDay) < (other.before ?? noDay) ? -1 : 1));
}

const nameOf = (stage: string, unitName: string, { route }: Pick<RoundRules, 'route'>): string =>
  stageOf(route, stage)?.body.label ?? unitName;

const noDay = '9999-12-31';
