import type { CriterionDeclaration, Ratio } from '../dossier/dossier-events.js';

export type RatioImpossible = {
  readonly code: 'RATIO_IMPOSSIBLE';
  readonly pointer: string;
  readonly count: number;
  readonly whole: number;
};

/** A part of a whole that is there: nothing of nothing, and more than everything, are no shares. */
export function ratioImpossible(ratio: Ratio | undefined, pointer: string): readonly RatioImpossible[] {
  if (!ratio) return [];
  const { count, whole } = ratio;
  const possible =
    Number.isSafeInteger(count) && Number.isSafeInteger(whole) && whole > 0 && count >= 0 && count <= whole;
  return possible ? [] : [{ code: 'RATIO_IMPOSSIBLE', pointer, count, whole }];
}

/** Counted, never rounded: 699 of 1,000 do not reach 70 per cent. */
export function reaches(declaration: CriterionDeclaration, percent: number): boolean {
  const { ratio } = declaration;
  if (ratio) return ratio.count * 100 >= percent * ratio.whole;
  const declared = percentOf(declaration);
  return declared !== undefined && declared >= percent;
}

/** In per cent, rounded down to hundredths; undefined for none, and for what was declared of old and is no percentage. */
export function percentOf({ ratio, value }: CriterionDeclaration): number | undefined {
  if (ratio) return Math.floor((ratio.count * 10_000) / ratio.whole) / 100;
  return value !== undefined && value >= 0 && value <= 100 ? value : undefined;
}
