import type { ResolvedEvent } from '@eventstore/db-client';
import type { EventMetadata, RecordedEvent } from '#platform/event-sourcing';
import type { StorableEvent } from '../storable-event.js';
import { DamagedEvent } from './failures.js';
import { positionOf } from './position.js';
import type { ProposedMessage } from './protocol.js';

/** What stands in the server's metadata beside ours, so that ours comes back unchanged. */
interface Envelope {
  readonly version: number;
  /** Of the chain; hexadecimal. */
  readonly hash: string;
  readonly metadata: EventMetadata;
}

type Recorded = NonNullable<ResolvedEvent['event']>;

/** What was checked and hashed, byte by byte. */
export function proposedEvent({ id, type, version, data, metadata }: StorableEvent, hash: string): ProposedMessage {
  return {
    id: { string: id },
    metadata: { type, 'content-type': 'application/json' },
    customMetadata: Buffer.from(`{"version":${version},"hash":"${hash}","metadata":${metadata}}`),
    data: Buffer.from(data),
  };
}

/** Written by a store like this one. Servers keep events of their own in the same log, and other programs may. */
export function isOurs({ streamId, type, metadata }: Recorded): boolean {
  return (
    !streamId.startsWith('$') &&
    !type.startsWith('$') &&
    typeof (metadata as Partial<Envelope> | undefined)?.hash === 'string'
  );
}

/** @throws DamagedEvent: the client passes on what it cannot parse */
export function recordedEvent(recorded: Recorded): RecordedEvent {
  const { id, type, streamId, revision, position, data, metadata: stored } = recorded;
  const { version, hash, metadata } = (stored ?? {}) as Partial<Envelope>;
  const whole =
    isOurs(recorded) &&
    isObject(data) &&
    isObject(metadata) &&
    Number.isSafeInteger(version) &&
    /^[0-9a-f]{64}$/.test(hash!);
  if (!whole) throw new DamagedEvent(streamId, revision, id);
  if (!position)
    throw new Error('The server tells no positions with the events of a stream: EventStoreDB 22.6 or later is needed');
  return {
    id,
    type,
    version: version!,
    data,
    metadata,
    stream: streamId,
    revision,
    position: positionOf(position),
    hash: hash!,
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
