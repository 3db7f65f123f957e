import type { Figure } from '../figure.js';
import type { Surroundings } from '../surroundings.js';
import { measureOverhead } from './adapter-overhead.js';
import { measureCopy } from './copy.js';
import { measureFailover } from './failover.js';

/**
 * Events in EventStoreDB: what the adapter costs. How fast a server is only one that `EVENTSTORE_URL` names can tell,
 * not the double in memory.
 */
export async function measureEventStoreDb(surroundings: Surroundings): Promise<Figure[]> {
  return [
    ...(await measureOverhead(surroundings.rounds)),
    await measureCopy(surroundings),
    await measureFailover(surroundings),
  ];
}
