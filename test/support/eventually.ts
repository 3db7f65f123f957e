import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds; so many that a slow machine under load misses nothing that does come. */
const patience = 60_000;

/**
 * What is looked for, as soon as it is there.
 * @throws Error after a minute, with what `complaint` knows of the reason
 */
export async function eventually<Found>(
  look: () => Found | Promise<Found>,
  complaint = () => '',
): Promise<Exclude<Found, false | undefined>> {
  for (const deadline = Date.now() + patience; ; await sleep(20)) {
    const found = await look();
    if (found !== false && found !== undefined) return found as Exclude<Found, false | undefined>;
    if (Date.now() > deadline) throw new Error(`Not within ${patience} ms ${complaint()}`);
  }
}
