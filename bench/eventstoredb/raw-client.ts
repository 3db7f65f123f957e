import {
  EventStoreDBClient,
  type JSONEventType,
  jsonEvent,
  NO_STREAM,
  type Position,
  START,
  type StreamingRead,
} from '@eventstore/db-client';
import type { NewEvent } from '#platform/event-sourcing';

type SampleEvent = JSONEventType<string, Record<string, unknown>, Record<string, unknown>>;
interface Message {
  readonly event?: { readonly position?: Position };
}

const messagesAhead = 1_000; // as the adapter has it

/** Room for what the adapter adds to an event. */
const hash = 'f'.repeat(64);

/** What anybody could write with the client alone, in as many bytes: no hash chain, no checks, no time limit. */
export class RawClient {
  private readonly client: EventStoreDBClient;

  constructor(connectionString: string) {
    this.client = EventStoreDBClient.connectionString(connectionString);
  }

  async append(stream: string, { id, type, version, data, metadata }: NewEvent): Promise<void> {
    const event = jsonEvent<SampleEvent>({ id, type, data: { ...data }, metadata: { version, hash, metadata } });
    await this.client.appendToStream(stream, event, { expectedRevision: NO_STREAM, requiresLeader: true });
  }

  async readStream(stream: string): Promise<number> {
    return (await readThrough<Message>(this.client.readStream(stream, { requiresLeader: true }))).events;
  }

  /** All events, so many a call. */
  async readAll(pageSize: number): Promise<number> {
    let events = 0;
    for (let after: Position | undefined; ;) {
      const options = { fromPosition: after ?? START, maxCount: pageSize, requiresLeader: true } as const;
      const page = await readThrough<Message>(this.client.readAll(options, { highWaterMark: messagesAhead }));
      events += page.events;
      if (page.events < pageSize) return events;
      after = page.last;
    }
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}

/** Message by message as they come, which costs less than iterating. */
function readThrough<Read>(
  read: StreamingRead<Read & Message>,
): Promise<{ events: number; last: Position | undefined }> {
  let events = 0;
  let last: Position | undefined;
  return new Promise((resolve, reject) => {
    read.on('error', reject).on('end', () => resolve({ events, last }));
    read.on('data', ({ event }: Message) => {
      events++;
      last = event?.position;
    });
  });
}
