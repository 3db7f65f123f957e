import { randomUUID } from 'node:crypto';
import type { ProposedAppend } from './append-message.js';
import type { BatchAppends } from './batch-appends.js';
import { NotAppended, unavailableBecause } from './failures.js';

/** Bytes at the most of an event's id, type and metadata, which count as well. */
const aroundData = 1024;

/**
 * Appends what the server looks at as at any append, its size and the rights first, and then refuses: the stream is
 * never at that revision. So nothing is written.
 * @param bytes of the append
 * @returns the server's limit, if it is less
 * @throws EventStoreUnavailable when nothing can be appended at present
 */
export async function probe(appends: BatchAppends, bytes: number, patience?: number): Promise<number | undefined> {
  try {
    await appends.append(unwritable(bytes), patience);
  } catch (error) {
    const failure = error instanceof NotAppended ? error.failure : undefined;
    if (failure === 'conflict') return undefined;
    if (failure === 'too-large') return (error as NotAppended).limit ?? bytes;
    throw unavailableBecause(error);
  }
  throw new Error('EventStoreDB has stored an append that it had to refuse');
}

function unwritable(bytes: number): ProposedAppend {
  const event = {
    id: { string: randomUUID() },
    metadata: { type: 'Probed', 'content-type': 'application/octet-stream' },
    customMetadata: Buffer.alloc(0),
    data: Buffer.alloc(Math.max(0, bytes - aroundData)),
  };
  return { stream: 'bang-vang-probe', expected: BigInt(Number.MAX_SAFE_INTEGER), events: [event] };
}
