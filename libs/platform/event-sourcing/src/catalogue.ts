import type { DomainEvent } from './event.js';
import type { JsonObject } from './json.js';

/** What the system knows of one event type besides its shape. */
export interface EventDescription {
  /** Version written today, from 1. */
  readonly version: number;
  /** One English sentence for the generated catalogue. */
  readonly meaning: string;
  /** Turns the data of version n (index n - 1) into the data of version n + 1. */
  readonly upcasts?: readonly ((data: JsonObject) => JsonObject)[];
}

/** One entry per event type of a context: a missing one does not compile. */
export type EventCatalogue<E extends DomainEvent> = { readonly [Type in E['type']]: EventDescription };
