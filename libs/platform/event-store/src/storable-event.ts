import type { NewEvent } from '#platform/event-sourcing';
import { canonicalJson } from './canonical-json.js';
import { AppendTooLarge, UnstorableEvent } from './event-store.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const longestName = 400;
const largestEvent = 4 * 1024 * 1024;

/** An event checked and written out once: the same text is hashed and stored. */
export interface StorableEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  /** Canonical JSON. */
  readonly data: string;
  /** Canonical JSON. */
  readonly metadata: string;
}

/** @throws UnstorableEvent with a JSON pointer into the list of events (`/0/data/name`), or `/stream` */
export function storable(stream: string, events: readonly NewEvent[]): StorableEvent[] {
  if (events.length === 0) throw new RangeError(`Nothing to append to ${stream}`);
  checkName(stream, ['stream']);
  return events.map((event, index) => {
    const id = typeof event.id === 'string' ? event.id.toLowerCase() : '';
    if (!uuid.test(id)) throw new UnstorableEvent('not a UUID', `/${index}/id`);
    checkName(event.type, [index, 'type']);
    if (!Number.isSafeInteger(event.version) || event.version < 1 || event.version > 32_767)
      throw new UnstorableEvent('not a version', `/${index}/version`);
    const data = canonicalObject(event.data, [index, 'data']);
    const metadata = canonicalObject(event.metadata, [index, 'metadata']);
    if (data.length + metadata.length > largestEvent)
      throw new AppendTooLarge(`larger than ${largestEvent} characters`, `/${index}`);
    return { id, type: event.type, version: event.version, data, metadata };
  });
}

function canonicalObject(value: unknown, path: (string | number)[]): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return canonicalJson(value, path);
  throw new UnstorableEvent('not an object', `/${path.join('/')}`);
}

function checkName(name: string, path: (string | number)[]): void {
  const fits = typeof name === 'string' && name.length > 0 && name.length <= longestName;
  if (!fits) throw new UnstorableEvent(`not a name of 1 to ${longestName} characters`, `/${path.join('/')}`);
  canonicalJson(name, path);
}
