import { quantile } from './figure.js';

export interface LoopResult {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * So many workers, each doing the next piece of work as soon as its last is done, for so many milliseconds after
 * a warm-up.
 */
export async function closedLoop(
  workers: number,
  work: (count: number) => Promise<unknown>,
  duration = 3_000,
  warmUp = 500,
): Promise<LoopResult> {
  const started = performance.now() + warmUp;
  const end = started + duration;
  const latencies: number[] = [];
  let count = 0;
  const worker = async () => {
    for (;;) {
      const before = performance.now();
      if (before >= end) return;
      await work(count++);
      const after = performance.now();
      if (before >= started && after <= end) latencies.push(after - before);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return {
    perSecond: latencies.length / (duration / 1000),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}
