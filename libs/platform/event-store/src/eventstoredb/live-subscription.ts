import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  excludeSystemEvents,
  START,
} from '@eventstore/db-client';
import type { Position, RecordedEvent } from '#platform/event-sourcing';
import { EventStoreUnavailable } from '../event-store.js';
import { WakeUp } from '../wake-up.js';
import { placeOf, positionOf } from './position.js';
import { isOurs, recordedEvent } from './stored-event.js';

/** Where an event was seen; with the event, if it is ours and wanted. */
export interface Told {
  readonly position: Position;
  readonly event?: RecordedEvent;
}

interface LiveSubscriptionOptions {
  readonly after: Position | undefined;
  readonly types: ReadonlySet<string> | undefined;
  /** How many may wait to be taken before the server is held up. */
  readonly capacity: number;
  readonly arrived: () => void;
}

/**
 * One subscription at the server, from its start to its end, as a queue. It never starts again. The server's marks
 * are left alone: some versions mark the end of everything before anything has happened, and only a place where an
 * event was seen lets a reader move on. So types are looked for here.
 */
export class LiveSubscription {
  private waiting: Told[] = [];
  private ended: { readonly error: unknown } | undefined;
  private closed = false;
  private readonly room = new WakeUp();
  private readonly subscription: AllStreamSubscription;

  constructor(
    client: EventStoreDBClient,
    private readonly options: LiveSubscriptionOptions,
  ) {
    const { after } = options;
    this.subscription = client.subscribeToAll({
      fromPosition: after === undefined ? START : placeOf(after),
      filter: excludeSystemEvents(),
      requiresLeader: true,
    });
    void this.run();
  }

  /** What has arrived since. @throws what ended the subscription, after everything was taken */
  take(max: number): readonly Told[] {
    const taken = this.waiting.slice(0, max);
    this.waiting = this.waiting.slice(max);
    this.room.call();
    if (taken.length === 0 && this.ended) throw this.ended.error;
    return taken;
  }

  close(): void {
    this.closed = true;
    this.room.call();
    this.subscription.unsubscribe().catch(() => undefined);
    this.subscription.destroy();
  }

  private async run(): Promise<void> {
    try {
      // not `on('data')`: an error without a listener would end the process, and iterating keeps one for good
      for await (const message of this.subscription) {
        const told = this.toldBy(message);
        if (!told) continue;
        this.waiting.push(told);
        this.options.arrived();
        while (this.waiting.length >= this.options.capacity && !this.closed) await this.room.wait(60_000);
      }
      this.ended = { error: new EventStoreUnavailable('EventStoreDB has ended a subscription') };
    } catch (error) {
      this.ended = { error };
    }
    this.options.arrived();
  }

  private toldBy({ event }: AllStreamResolvedEvent): Told | undefined {
    if (!event) return undefined;
    const position = positionOf(event.position);
    return isOurs(event) && (this.options.types?.has(event.type) ?? true)
      ? { position, event: recordedEvent(event) }
      : { position };
  }
}
