import type { Figure } from '../figure.js';
import type { Surroundings } from '../surroundings.js';
import { measureOverhead } from './adapter-overhead.js';
import { measureCopy } from './copy.js';
import { measureFailover } from './failover.js';

/**
 * Events in EventStoreDB: what the adapter costs, not how fast a server is, which the double in memory does not
 * tell.
 */
export async function measureEventStoreDb(surroundings: Surroundings): Promise<Figure[]> {
  return [
    ...(await measureOverhead(surroundings.rounds)),
    await measureCopy(surroundings),
    await measureFailover(surroundings),
  ];
}
