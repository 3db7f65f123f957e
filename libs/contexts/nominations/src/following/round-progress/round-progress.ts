import type { StageRule } from '#contexts/programmes';
import { type Day, dayOf, daysBetween } from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import type { DossierListRow } from '../dossier-list/dossier-list.js';
import type { DossierSituation, NomineeStage } from '../../dossier/dossier.js';

/** Days at a stage; the last band has no end. */
export const ageBands = [{ from: 0, to: 3 }, { from: 4, to: 7 }, { from: 8, to: 14 }, { from: 15 }] as const;

export type Counted = Pick<DossierListRow, 'unitId' | 'situation' | 'held' | 'nominees'>;

export interface AgeCount {
  readonly from: number;
  readonly to?: number;
  readonly dossiers: number;
}

export interface StageFigures {
  readonly stage: NomineeStage;
  readonly dossiers: number;
  readonly nominees: number;
  /** Of those that have not come to their end; empty for the two ends. */
  readonly ages: readonly AgeCount[];
  readonly longestDays?: number;
}

export interface SituationCount {
  readonly situation: DossierSituation;
  readonly dossiers: number;
}

export interface UnitFigures {
  readonly unitId: string;
  readonly dossiers: number;
  readonly nominees: number;
  readonly situations: readonly SituationCount[];
}

/** A dossier counts at every stage where somebody of it is; a withdrawn one at none. */
export function stageFigures(
  dossiers: readonly Counted[],
  route: readonly Pick<StageRule, 'stage'>[],
  today: Day,
): readonly StageFigures[] {
  const standing = dossiers.filter(({ situation }) => situation !== 'Withdrawn');
  return ['unit', ...route.map(({ stage }) => stage), 'decided', 'refused'].map((stage) => {
    const here = standing.flatMap(({ held }) => own(held, stage) ?? []);
    const days = here.map(({ since }) => daysBetween(dayOf(since), today));
    const isEnd = stage === 'decided' || stage === 'refused';
    return {
      stage,
      dossiers: here.length,
      nominees: here.reduce((sum, { nominees }) => sum + nominees, 0),
      ages: isEnd
        ? []
        : ageBands.map((band) => ({ ...band, dossiers: days.filter((age) => isWithin(age, band)).length })),
      ...(!isEnd && days.length > 0 && { longestDays: Math.max(...days) }),
    };
  });
}

const isWithin = (age: number, { from, to = Infinity }: { readonly from: number; readonly to?: number }): boolean =>
  age >= from && age <= to;

const situations: readonly DossierSituation[] = ['Draft', 'Submitted', 'Returned', 'Withdrawn'];

export const situationCounts = (dossiers: readonly Counted[]): readonly SituationCount[] =>
  situations.map((situation) => ({
    situation,
    dossiers: dossiers.filter((one) => one.situation === situation).length,
  }));

export function unitFigures(dossiers: readonly Counted[]): readonly UnitFigures[] {
  const byUnit = new Map<string, Counted[]>();
  for (const dossier of dossiers) byUnit.set(dossier.unitId, [...(byUnit.get(dossier.unitId) ?? []), dossier]);
  return [...byUnit].map(([unitId, own]) => ({
    unitId,
    dossiers: own.length,
    nominees: own.reduce((sum, { nominees }) => sum + nominees, 0),
    situations: situationCounts(own),
  }));
}
