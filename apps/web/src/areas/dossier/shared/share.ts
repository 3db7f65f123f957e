import type { CriterionDeclaration } from '#contexts/nominations';

/** In per cent, rounded down as the service counts it; of old a declaration said it itself. */
export function percentOf({ ratio, value }: CriterionDeclaration): string | undefined {
  const percent = ratio ? Math.floor((ratio.count * 10_000) / ratio.whole) / 100 : value;
  return percent === undefined ? undefined : String(percent).replace('.', ',');
}

interface Words {
  shareOf(count: number, whole: number, percent: string): string;
  percent(percent: string): string;
}

export function shareInWords(declaration: CriterionDeclaration, words: Words): string | undefined {
  const percent = percentOf(declaration);
  const { ratio } = declaration;
  return percent && (ratio ? words.shareOf(ratio.count, ratio.whole, percent) : words.percent(percent));
}
