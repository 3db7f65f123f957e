/** One measured quantity: the median over the rounds, beside what it is compared with in the same rounds. */
export interface Figure {
  readonly name: string;
  /** Absent when it could not be measured; `remark` says why. */
  readonly value?: number;
  readonly unit: string;
  /** Of the reference: median of the ratios of each round. */
  readonly ratio?: number;
  readonly reference?: string;
  /** Milliseconds. */
  readonly p50?: number;
  readonly p99?: number;
  readonly mark?: Mark;
  readonly remark?: string;
}

/** What the figure has to reach. */
export interface Mark {
  readonly atLeastRatio?: number;
  readonly atMostP99?: number;
  readonly atMost?: number;
}

export function reaches({ value, ratio, p99, mark }: Figure): boolean | undefined {
  if (!mark || value === undefined) return undefined;
  const { atLeastRatio = 0, atMostP99 = Infinity, atMost = Infinity } = mark;
  return (ratio ?? 0) >= atLeastRatio && (p99 ?? 0) <= atMostP99 && value <= atMost;
}

export function print(figure: Figure): void {
  const { name, value, unit, ratio, reference, p50, p99, mark, remark } = figure;
  const parts = [`${name.padEnd(52)} ${inWords(value).padStart(9)} ${unit}`];
  if (ratio !== undefined) parts.push(`${ratio.toFixed(2)} × ${reference}`);
  if (p50 !== undefined) parts.push(`p50 ${p50.toFixed(2)} ms`);
  if (p99 !== undefined) parts.push(`p99 ${p99.toFixed(2)} ms`);
  const reached = reaches(figure);
  if (mark && reached !== undefined) parts.push(`${reached ? 'met' : 'NOT MET'}: ${wantedBy(mark, reference)}`);
  if (remark) parts.push(remark);
  console.log(parts.join('   '));
}

function inWords(value: number | undefined): string {
  return value === undefined ? '-' : value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}

function wantedBy({ atLeastRatio, atMostP99, atMost }: Mark, reference = ''): string {
  return [
    atLeastRatio === undefined ? '' : `at least ${atLeastRatio} × ${reference}`,
    atMostP99 === undefined ? '' : `p99 at most ${atMostP99} ms`,
    atMost === undefined ? '' : `at most ${atMost}`,
  ]
    .filter(Boolean)
    .join(', ');
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
