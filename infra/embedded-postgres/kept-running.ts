import { setTimeout as sleep } from 'node:timers/promises';
import type { Guarded } from './guarded-program.js';

const mostEnds = 5;
const within = 10 * 60_000;
const firstPause = 250;

/**
 * Starts the server again whenever it ends without having been asked to: five times in ten minutes at the most, with
 * growing pauses, for what the dead one left in memory needs a moment to go.
 * @param lost hears why when that did not help; nothing is tried afterwards
 */
export function keptRunning(
  first: Guarded,
  { again, lost }: { readonly again: () => Promise<Guarded>; readonly lost: (why: Error) => void },
): { stop(): Promise<void> } {
  let server = first;
  let stopping = false;
  let ends: number[] = [];

  async function watch(): Promise<void> {
    while (!stopping) {
      await server.ended;
      if (!stopping && !(await startAgain())) return;
    }
  }

  async function startAgain(): Promise<boolean> {
    let why = new Error(`PostgreSQL ended by itself:\n${server.output()}`);
    while (!stopping) {
      ends = [...ends.filter((at) => at > Date.now() - within), Date.now()];
      if (ends.length > mostEnds) {
        lost(why);
        return false;
      }
      await sleep(firstPause * 2 ** (ends.length - 1), undefined, { ref: false });
      if (stopping) return false;
      try {
        server = await again();
        return true;
      } catch (error) {
        why = error as Error;
      }
    }
    return false;
  }

  const watching = watch();
  return {
    async stop() {
      stopping = true;
      await server.stop();
      await watching;
      await server.stop(); // one that was being started meanwhile
    },
  };
}
