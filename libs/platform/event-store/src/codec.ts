import type { EventDescription, JsonObject, RecordedEvent } from '#platform/event-sourcing';
import type {
  BatchHandler,
  EventStore,
  Page,
  ReadAllOptions,
  ReadStreamOptions,
  SubscribeOptions,
  Subscription,
} from './event-store.js';
import { SurroundedEventStore } from './surrounded-event-store.js';

/** Every event type that a reader may meet, by name. */
export type Catalogue = { readonly [type: string]: EventDescription };

/** The event as today's code knows it. Types that the catalogue does not name pass as they are. */
export function upcast<E extends RecordedEvent>(catalogue: Catalogue, event: E): E {
  const description = catalogue[event.type];
  if (!description || description.version === event.version) return event;
  const steps = description.upcasts?.slice(event.version - 1, description.version - 1) ?? [];
  if (event.version + steps.length !== description.version) {
    throw new Error(
      `${event.type} version ${event.version} (${event.stream}@${event.revision}) cannot be read as version ${description.version}`,
    );
  }
  const data = steps.reduce((earlier, step) => step(earlier), event.data as JsonObject);
  return { ...event, version: description.version, data };
}

/** The same store, whose readers only ever see today's versions. What is stored stays as it is. */
export function withCodec(store: EventStore, catalogue: Catalogue): EventStore {
  return new UpcastingEventStore(store, catalogue);
}

class UpcastingEventStore extends SurroundedEventStore {
  constructor(
    store: EventStore,
    private readonly catalogue: Catalogue,
  ) {
    super(store);
  }

  override async readStream(stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    return this.upcastAll(await this.store.readStream(stream, options));
  }

  override async readAll(options?: ReadAllOptions): Promise<Page> {
    return this.upcastPage(await this.store.readAll(options));
  }

  override subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    return this.store.subscribe(options, async (batch) => handle(this.upcastPage(batch)));
  }

  private upcastPage(page: Page): Page {
    return { ...page, events: this.upcastAll(page.events) };
  }

  private upcastAll(events: readonly RecordedEvent[]): RecordedEvent[] {
    return events.map((event) => upcast(this.catalogue, event));
  }
}
