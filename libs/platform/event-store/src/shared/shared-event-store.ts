import type { Position, RecordedEvent } from '#platform/event-sourcing';
import type { BatchHandler, EventStore, Page, SubscribeOptions, Subscription } from '../event-store.js';
import { type PageSource, PageSubscription } from '../subscription.js';
import { SurroundedEventStore } from '../surrounded-event-store.js';
import { WakeUp } from '../wake-up.js';
import { RecentPages } from './recent-pages.js';
import { isStillThere } from './is-still-there.js';
import { Tail } from './tail.js';

/**
 * The log is no longer the one that subscribers have read: it was put back to an earlier state. Told through `onRetry`
 * for as long as a subscription of before goes on; its place means nothing any more.
 */
export class HistoryReplaced extends Error {
  override readonly name = 'HistoryReplaced';

  constructor() {
    super('The event store no longer holds what was read from it: an earlier state was put back');
  }
}

/**
 * The same store, of which all subscribers of a process read together: each page is read once for all who want it from
 * about the same place, and at the end of the log one subscription serves them all. Each is as slow as it likes.
 */
export class SharedEventStore extends SurroundedEventStore {
  private readonly pages: RecentPages;
  private readonly followers = new Map<Subscription, WakeUp>();
  private tail: Tail | undefined;
  /** Of all that was read what comes last, and how far reading has come. */
  private seen: RecordedEvent | undefined;
  private reached: Position | undefined;
  /** After a failure it may be another log that answers. */
  private unsure = false;
  private life = 0;
  private making: Promise<void> | undefined;

  /** @param lookAgainAfter milliseconds of silence after which it asks whether the log still holds what was read */
  constructor(
    store: EventStore,
    private readonly lookAgainAfter = 5_000,
  ) {
    super(store);
    this.pages = new RecentPages(store, (page) => this.see(page));
  }

  override subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    const wakeUp = new WakeUp();
    const { life } = this;
    const readPage = async (after: Position | undefined) => {
      if (life !== this.life) throw new HistoryReplaced();
      const page = await this.pageAfter(after);
      if (life !== this.life) throw new HistoryReplaced();
      return pageFor(options, after, page);
    };
    const source: PageSource = { readPage, restAfter: () => this.lookAgainAfter, wakeUp };
    const running = new PageSubscription(source, options, handle);
    const subscription: Subscription = {
      stop: async () => {
        await running.stop();
        this.followers.delete(subscription);
        if (this.followers.size === 0) await this.endTail();
      },
    };
    this.followers.set(subscription, wakeUp);
    return subscription;
  }

  override async close(): Promise<void> {
    await Promise.all([...this.followers.keys()].map((subscription) => subscription.stop()));
    await super.close();
  }

  private async pageAfter(after: Position | undefined): Promise<Page> {
    if (this.unsure) await this.makeSure();
    const known = this.pages.find(after);
    if (known) return known;
    if (this.tail?.isBehind(after)) return { events: [], next: after, caughtUp: true };
    const page = await this.pages.read(after).catch((error: unknown) => {
      this.unsure = true;
      throw error;
    });
    if (page.caughtUp) this.tail ??= this.follow(page.next);
    return page;
  }

  private follow(after: Position | undefined): Tail {
    const tail: Tail = new Tail(this.store, after, {
      arrived: (before, page) => {
        if (tail !== this.tail) return;
        this.see(page);
        this.pages.keep(before, page);
        this.wakeAll();
      },
      broken: () => {
        if (tail !== this.tail) return;
        this.unsure = true;
        void this.endTail();
        this.wakeAll();
      },
      silent: () => this.makeSure(),
      silence: this.lookAgainAfter,
    });
    return tail;
  }

  private see({ events, next }: Page): void {
    const { store } = this;
    const last = events.at(-1);
    if (last && !(this.seen && store.isAtOrAfter(this.seen.position, last.position))) this.seen = last;
    if (next && !store.isAtOrAfter(this.reached, next)) this.reached = next;
  }

  private makeSure(): Promise<void> {
    return (this.making ??= this.compare().finally(() => (this.making = undefined)));
  }

  private async compare(): Promise<void> {
    const { seen, reached, store } = this;
    const holds =
      (!seen || (await isStillThere(store, seen))) && (!reached || store.isAtOrAfter(await store.end(), reached));
    this.unsure = false;
    if (holds) return;
    this.life++;
    this.seen = this.reached = undefined;
    this.pages.clear();
    void this.endTail();
    this.wakeAll();
  }

  private async endTail(): Promise<void> {
    const { tail } = this;
    this.tail = undefined;
    await tail?.stop();
  }

  private wakeAll(): void {
    for (const wakeUp of this.followers.values()) wakeUp.call();
  }
}

/** What of the page one subscriber wants, and not more than it takes at once. */
function pageFor({ types, batchSize }: SubscribeOptions, after: Position | undefined, page: Page): Page {
  const wanted = types ? page.events.filter(({ type }) => types.includes(type)) : page.events;
  if (batchSize === undefined || wanted.length <= batchSize) return { ...page, events: wanted };
  const events = wanted.slice(0, batchSize);
  return { events, next: events.at(-1)!.position, caughtUp: false };
}
