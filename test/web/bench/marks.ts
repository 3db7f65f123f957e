/** What is asked of the web application; what is measured stands beside it. */
export const marks = {
  performance: { atLeast: 90 },
  accessibility: { atLeast: 100 },
  'best-practices': { atLeast: 95 },
  layoutShift: { atMost: 0.05 },
  firstLoad: { atMost: 120, unit: 'KiB' },
  firstRows: { atMost: 1_000, unit: 'ms' },
  interaction: { atMost: 100, unit: 'ms' },
} as const;

interface Mark {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit?: string;
}

/** What has been missed so far. */
export const missed: string[] = [];

/** One line: the figure and its mark. */
export function hold(
  what: string,
  figure: number,
  { atLeast = -Infinity, atMost = Infinity, unit = '' }: Mark,
  remark = '',
): void {
  const isMet = figure >= atLeast && figure <= atMost;
  const written = `${figure.toLocaleString('en', { maximumFractionDigits: 3 })} ${unit}`.trim();
  const mark = atMost === Infinity ? `≥ ${atLeast}` : `≤ ${atMost} ${unit}`.trim();
  process.stdout.write(
    `${isMet ? '  ' : '! '}${what.padEnd(58)} ${written.padStart(10)}   ${mark.padEnd(10)} ${remark}\n`,
  );
  if (!isMet) missed.push(`${what}: ${written}, where ${mark} is asked`);
}
