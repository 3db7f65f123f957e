import type { RoundProgress, UnitQuota } from '../../../api/generated';
import type { Cell } from '../../../ui/tables/csv';

export type StageFigures = RoundProgress['stages'][number];
export type UnitFigures = RoundProgress['units'][number];
export type Situation = RoundProgress['situations'][number]['situation'];

/** What the dossier list is asked so that it shows what a figure counts. */
export interface DossierFilter {
  readonly round: string;
  readonly unit?: string;
  readonly situation?: Situation;
  readonly holder?: StageFigures['stage'];
  readonly daysFrom?: number;
  readonly daysTo?: number;
}

/** The stages where dossiers wait, each with its bands of days. */
export const waitingStages = (stages: readonly StageFigures[]): readonly StageFigures[] =>
  stages.filter(({ ages }) => ages.length > 0);

/** Of the first stage that has them: all have the same. */
export const ageBands = (stages: readonly StageFigures[]): StageFigures['ages'] => waitingStages(stages)[0]?.ages ?? [];

export const dossiersOf = ({ situations }: UnitFigures, situation: Situation): number =>
  situations.find((one) => one.situation === situation)?.dossiers ?? 0;

interface ProgressWords {
  readonly stage: string;
  readonly stages: Readonly<Record<StageFigures['stage'], string>>;
  readonly dossiers: string;
  readonly nominees: string;
  readonly age: (from: number, to?: number) => string;
  readonly longest: string;
  readonly unit: string;
  readonly situationNames: Readonly<Record<Situation, string>>;
  readonly collectives: string;
  readonly individuals: string;
  readonly used: (kind: string) => string;
  readonly left: (kind: string) => string;
  readonly rule: string;
}

type Rows = readonly (readonly Cell[])[];

export function stageRows(stages: readonly StageFigures[], words: ProgressWords): Rows {
  const bands = ageBands(stages);
  return [
    [words.stage, words.dossiers, words.nominees, ...bands.map(({ from, to }) => words.age(from, to)), words.longest],
    ...stages.map(({ stage, dossiers, nominees, ages, longestDays }) => [
      words.stages[stage],
      dossiers,
      nominees,
      ...bands.map((_, index) => ages[index]?.dossiers),
      longestDays,
    ]),
  ];
}

export function unitRows(units: readonly UnitFigures[], words: ProgressWords): Rows {
  const situations = Object.keys(words.situationNames) as Situation[];
  return [
    [words.unit, words.dossiers, words.nominees, ...situations.map((situation) => words.situationNames[situation])],
    ...units.map((unit) => [
      unit.unitName,
      unit.dossiers,
      unit.nominees,
      ...situations.map((situation) => dossiersOf(unit, situation)),
    ]),
  ];
}

export function quotaRows(units: readonly UnitQuota[], words: ProgressWords): Rows {
  const kinds = [words.collectives, words.individuals];
  return [
    [words.unit, ...kinds.flatMap((kind) => [words.used(kind), words.left(kind)]), words.rule],
    ...units.map(({ unitName, used, left, wording }) => [
      unitName,
      used.collective,
      left.collective,
      used.individual,
      left.individual,
      wording,
    ]),
  ];
}

export type QuotaRule = Required<Pick<UnitQuota, 'wording' | 'ref'>>;

/** What the plan says of these units, each rule once. */
export function rulesOf(units: readonly UnitQuota[]): readonly QuotaRule[] {
  const rules = units.flatMap(({ wording, ref }) =>
    wording === undefined || ref === undefined ? [] : [{ wording, ref }],
  );
  return rules.filter(
    ({ wording, ref }, index) => rules.findIndex((rule) => rule.ref === ref && rule.wording === wording) === index,
  );
}

/** Those that have used the most come first. */
export const mostUsedFirst = (units: readonly UnitQuota[]): readonly UnitQuota[] =>
  [...units].sort((one, other) => usedBy(other) - usedBy(one) || one.unitName.localeCompare(other.unitName, 'vi'));

const usedBy = ({ used }: UnitQuota): number => (used.collective ?? 0) + (used.individual ?? 0);
