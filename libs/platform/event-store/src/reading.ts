import { AsyncLocalStorage } from 'node:async_hooks';

const readings = new AsyncLocalStorage<true>();

/** Marks the work, and whatever it calls, as one that only shows: it decides nothing and appends nothing. */
export function whileReading<Result>(work: () => Result): Result {
  return readings.run(true, work);
}

/** True inside `whileReading`: an answer that is a little old is better than none. */
export function isReading(): boolean {
  return readings.getStore() ?? false;
}
