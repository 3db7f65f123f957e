import {
  type AllStreamResolvedEvent,
  BACKWARDS,
  END,
  type EventStoreDBClient,
  type ResolvedEvent,
  START,
  StreamNotFoundError,
  type StreamingRead,
} from '@eventstore/db-client';
import type { Position, RecordedEvent } from '#platform/event-sourcing';
import type { Page, ReadAllOptions, ReadStreamOptions } from '../event-store.js';
import type { Head } from '../hash-chain.js';
import type { Connection } from './connection.js';
import { failureOf, Unanswered } from './failures.js';
import { type Place, placeOf, positionOf } from './position.js';
import { isOurs, recordedEvent } from './stored-event.js';

const windowOfFilter = 10_000;
const everything = Number.MAX_SAFE_INTEGER;
const messagesAhead = 1_000; // the client's 16 would stop and start the server all the time

/** Reads from the leader: what was appended before is there. */
export class Reader {
  /** @param silence milliseconds between two messages of the server after which a read has failed */
  constructor(
    private readonly connection: Connection,
    private readonly silence: number,
  ) {}

  async stream(stream: string, { from = 0n, max = everything }: ReadStreamOptions): Promise<RecordedEvent[]> {
    if (max <= 0) return [];
    return this.found((client) =>
      client.readStream(stream, { fromRevision: from, maxCount: max, requiresLeader: true }),
    );
  }

  async head(stream: string): Promise<Head | undefined> {
    return (
      await this.found((client) =>
        client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1, requiresLeader: true }),
      )
    )[0];
  }

  /** The id of the log's very first event, which the server writes itself; undefined while there is none. */
  async beginning(): Promise<string | undefined> {
    return this.connection.reliably(async (client) => {
      let first: string | undefined;
      await this.each<AllStreamResolvedEvent>(
        client.readAll({ maxCount: 1, requiresLeader: true }),
        'Reading the first event',
        ({ event }) => void (first = event?.id),
      );
      return first;
    });
  }

  async end(): Promise<Position | undefined> {
    return this.connection.reliably(async (client) => {
      let end: Position | undefined;
      await this.each<AllStreamResolvedEvent>(
        client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1, requiresLeader: true }),
        'Reading the last event',
        ({ event }) => void (end = event && positionOf(event.position)),
      );
      return end;
    });
  }

  /** This client cannot filter a read: types are looked for here, window by window. */
  async page({ after, types, max = 1000, once }: ReadAllOptions): Promise<Page> {
    const wanted = types && new Set(types);
    const start = after === undefined ? undefined : placeOf(after);
    const window = types ? windowOfFilter : max + 1;
    const readPage = async (client: EventStoreDBClient) => {
      const read = client.readAll(
        { fromPosition: start ?? START, maxCount: window, requiresLeader: true },
        { highWaterMark: messagesAhead },
      );
      const events: RecordedEvent[] = [];
      let last: Place | undefined;
      let considered = 0;
      await this.each<AllStreamResolvedEvent>(read, 'Reading all events', ({ event }) => {
        considered++;
        if (!event || isSame(event.position, start)) return undefined; // the server starts at the position, we after it
        last = event.position;
        if (isOurs(event) && (!wanted || wanted.has(event.type))) events.push(recordedEvent(event));
        return events.length === max ? 'enough' : undefined;
      });
      return { events, next: last ? positionOf(last) : after, caughtUp: events.length < max && considered < window };
    };
    return once ? this.connection.once(readPage) : this.connection.reliably(readPage);
  }

  private async found(read: (client: EventStoreDBClient) => StreamingRead<ResolvedEvent>): Promise<RecordedEvent[]> {
    return this.connection.reliably(async (client) => {
      const events: RecordedEvent[] = [];
      try {
        await this.each(
          read(client),
          'Reading a stream',
          ({ event }) => void (event && events.push(recordedEvent(event))),
        );
      } catch (error) {
        if (error instanceof StreamNotFoundError || failureOf(error) === 'deleted') return [];
        throw error;
      }
      return events;
    });
  }

  /**
   * Takes message by message until there are enough or no more. Gives up on a silent server, and leaves no call
   * open however it ends.
   * Not by iterating: waiting for each of many thousand messages costs as much as what the client does for it.
   */
  private async each<Message>(
    read: StreamingRead<Message>,
    what: string,
    take: (message: Message) => 'enough' | undefined,
  ): Promise<void> {
    let ended = false;
    const timer = setTimeout(() => read.destroy(new Unanswered(what, this.silence)), this.silence);
    try {
      await new Promise<void>((resolve, reject) => {
        let enough = false;
        read.on('error', reject); // stays: an error of the cancelled call must find a listener
        read.on('end', () => {
          ended = true;
          resolve();
        });
        read.on('data', (message: Message) => {
          if (enough) return;
          timer.refresh();
          try {
            enough = take(message) === 'enough';
            if (enough) resolve();
          } catch (error) {
            enough = true;
            read.destroy(error as Error);
          }
        });
      });
    } finally {
      clearTimeout(timer);
      if (!ended) read.cancel().catch(() => undefined);
    }
  }
}

function isSame(place: Place, other: Place | undefined): boolean {
  return place.commit === other?.commit && place.prepare === other.prepare;
}
