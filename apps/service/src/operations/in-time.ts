import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A probe or a collector that gets no answer in time counts it as failed, so the answer must not wait for the
 * engines' own patience.
 */
const patience = 2_000;

/** Undefined when it fails or takes too long. */
export async function inTime<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([asked.catch(() => undefined), sleep(patience, undefined, { ref: false })]);
}
