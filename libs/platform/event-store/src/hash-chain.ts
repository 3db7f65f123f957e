import { hash } from 'node:crypto';
import type { RecordedEvent } from '#platform/event-sourcing';
import { canonicalJson } from './canonical-json.js';
import type { StorableEvent } from './storable-event.js';

/** What the first event of a stream is chained to. */
export const beginningOfChain = '';

/** The last event of a stream as far as it is known: what the next one is chained to. */
export interface Head {
  readonly revision: bigint;
  readonly hash: string;
}

/** SHA-256, hex, of the previous hash followed by the canonical JSON (RFC 8785) of the event. */
export function chainHash(previous: string, stream: string, revision: bigint, event: StorableEvent): string {
  return hash(
    'sha256',
    `${previous}{"data":${event.data},"id":"${event.id}","metadata":${event.metadata},"revision":"${revision}",` +
      `"stream":${JSON.stringify(stream)},"type":${JSON.stringify(event.type)},"version":${event.version}}`,
    'hex',
  );
}

/** The hash that a stored event must carry when `previous` is the hash before it. */
export function expectedHash(previous: string, event: RecordedEvent): string {
  const { stream, revision, id, type, version } = event;
  return chainHash(previous, stream, revision, {
    id,
    type,
    version,
    data: canonicalJson(event.data),
    metadata: canonicalJson(event.metadata),
  });
}
