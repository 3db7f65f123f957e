import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf, unavailableBecause } from './failures.js';

const firstPause = 20;
const longestPause = 500;

/**
 * Tries again, with growing pauses, until it succeeds or patience (in milliseconds) ends; so an attempt must be safe to
 * repeat.
 * @param recover what is done about a failure before the next attempt
 * @throws EventStoreUnavailable when patience has ended, or access is denied; a failure that no attempt would change
 */
export async function patiently<Result>(
  patience: number,
  attempt: () => Promise<Result>,
  recover: (error: unknown) => Promise<void> | void = () => undefined,
): Promise<Result> {
  const end = Date.now() + patience;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
    try {
      return await attempt();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'denied' || failure === 'untrusted') throw unavailableBecause(error);
      if (failure !== 'away' && failure !== 'lost') throw error;
      await recover(error);
      if (Date.now() + pause > end) throw unavailableBecause(error);
      await sleep(pause);
    }
  }
}
