import type { Position } from '#platform/event-sourcing';
import type { EventStore, Page, Subscription } from '../event-store.js';

interface TailOptions {
  /** One page more, and where it begins. */
  readonly arrived: (before: Position | undefined, page: Page) => void;
  readonly broken: () => void;
  /** Nothing has come for so many milliseconds: `silence`. */
  readonly silent: () => Promise<void>;
  readonly silence: number;
}

/** The one subscription of a process, at the end of the log. */
export class Tail {
  private readonly subscription: Subscription;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly store: EventStore,
    public position: Position | undefined,
    { arrived, broken, silent, silence }: TailOptions,
  ) {
    this.timer = setInterval(() => void silent().catch(broken), silence).unref();
    this.subscription = store.subscribe({ after: position, onRetry: broken }, async (page) => {
      const before = this.position;
      this.position = page.next;
      if (page.events.length > 0) this.timer.refresh();
      if (page.next !== before) arrived(before, page);
    });
  }

  /** True when everything up to the place has come by here, so that what follows will. */
  isBehind(place: Position | undefined): boolean {
    return this.position === undefined || (place !== undefined && this.store.isAtOrAfter(place, this.position));
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.subscription.stop();
  }
}
