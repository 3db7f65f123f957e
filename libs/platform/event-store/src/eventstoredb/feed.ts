import type { Position } from '#platform/event-sourcing';
import type { Page, SubscribeOptions } from '../event-store.js';
import type { PageSource } from '../subscription.js';
import { WakeUp } from '../wake-up.js';
import type { Connection } from './connection.js';
import { LiveSubscription } from './live-subscription.js';
import { isAtOrAfter } from './position.js';
import type { Reader } from './reader.js';

const settling = 50;

/**
 * What a subscriber reads: the server's subscription, and a read whenever that is silent. The read
 * finds the end of the
 * store, of which a subscription tells nothing, and what a subscription withholds that has died without a word.
 */
export class Feed implements PageSource {
  readonly wakeUp = new WakeUp();
  private readonly types: ReadonlySet<string> | undefined;
  private readonly batchSize: number;
  private subscription: LiveSubscription | undefined;
  /** Where the last page led to. A subscriber that comes from elsewhere has not handled it. */
  private ledTo: Position | undefined;
  private atEnd = false;
  private stopped = false;

  /** @param poll milliseconds of silence after which it looks by itself */
  constructor(
    private readonly connection: Connection,
    private readonly reader: Reader,
    { types, batchSize = 1000 }: SubscribeOptions,
    private readonly poll: number,
  ) {
    this.types = types && new Set(types);
    this.batchSize = batchSize;
  }

  restAfter(): number {
    return this.poll;
  }

  async readPage(after: Position | undefined): Promise<Page> {
    if (after !== this.ledTo) this.unsubscribe();
    const page = await this.pageAfter(after);
    this.ledTo = page.next;
    return page;
  }

  stop(): void {
    this.stopped = true;
    this.unsubscribe();
  }

  private async pageAfter(after: Position | undefined): Promise<Page> {
    try {
      this.subscription ??= await this.subscribe(after);
      const told = this.told(after) ?? (await this.toldSoon(after));
      if (told) return told;
      if (this.stopped) return { events: [], next: after, caughtUp: false };
      const page = await this.reader.page({
        after,
        types: this.types && [...this.types],
        max: this.batchSize,
        once: true,
      });
      this.atEnd = page.caughtUp;
      if (page.events.length > 0) this.unsubscribe();
      return page;
    } catch (error) {
      this.unsubscribe();
      throw error;
    }
  }

  private async subscribe(after: Position | undefined): Promise<LiveSubscription> {
    const client = await this.connection.current();
    return new LiveSubscription(client, {
      after,
      types: this.types,
      capacity: this.batchSize,
      arrived: () => this.wakeUp.call(),
    });
  }

  private unsubscribe(): void {
    this.subscription?.close();
    this.subscription = undefined;
    this.atEnd = false;
  }

  private async toldSoon(after: Position | undefined): Promise<Page | undefined> {
    if (this.atEnd) return undefined;
    await this.wakeUp.wait(settling);
    return this.told(after);
  }

  /** What has arrived and was not read yet. */
  private told(after: Position | undefined): Page | undefined {
    const told =
      this.subscription
        ?.take(this.batchSize)
        .filter(({ position }) => after === undefined || !isAtOrAfter(after, position)) ?? [];
    if (told.length === 0) return undefined;
    this.atEnd = false;
    return { events: told.flatMap(({ event }) => event ?? []), next: told.at(-1)!.position, caughtUp: false };
  }
}
