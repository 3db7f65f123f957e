import type { EventStoreChoice } from '#platform/config';

/** What keeps the events of this installation. */
export class EventEngine {
  constructor(readonly name: EventStoreChoice['engine']) {}

  /** A server of its own is copied to the database of the views, so that its events can be shown while it is away. */
  get isCopied(): boolean {
    return this.name !== 'postgresql';
  }
}
