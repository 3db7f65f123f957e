/** One measured quantity: the median over the rounds, beside what it is compared with in the same rounds. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Of the reference: median of the ratios of each round. */
  readonly ratio?: number;
  readonly reference?: string;
  readonly p50?: number;
  readonly p99?: number;
  readonly mark?: Mark;
}

/** What the figure has to reach. */
export type Mark = { readonly atLeastRatio: number } | { readonly atMostP99: number } | { readonly atLeastRatio: number; readonly atMostP99: number };

export function reaches({ ratio, p99, mark }: Figure): boolean | undefined {
  if (!mark) return undefined;
  if ('atLeastRatio' in mark && (ratio ?? 0) < mark.atLeastRatio) return false;
  return !('atMostP99' in mark) || (p99 ?? Infinity) <= mark.atMostP99;
}

export function print(figure: Figure): void {
  const { name, value, unit, ratio, reference, p50, p99, mark } = figure;
  const parts = [`${name.padEnd(52)} ${Math.round(value).toLocaleString('en').padStart(9)} ${unit}`];
  if (ratio !== undefined) parts.push(`${ratio.toFixed(2)} × ${reference}`);
  if (p50 !== undefined) parts.push(`p50 ${p50.toFixed(2)} ms`);
  if (p99 !== undefined) parts.push(`p99 ${p99.toFixed(2)} ms`);
  if (mark) parts.push(`${reaches(figure) ? 'reached' : 'BELOW'}: ${Object.entries(mark).map(([kind, wanted]) => `${kind} ${wanted}`).join(', ')}`);
  console.log(parts.join('   '));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
