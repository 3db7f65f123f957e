import type { Position } from '#platform/event-sourcing';
import type { EventStore, Page } from '../event-store.js';

const pageSize = 1_000; // larger ones outlive the young generation of the heap and cost more
/** What one reader may lag behind another and still be given the same pages. */
const mostEvents = 4_000;
const mostPages = 200;

interface Kept {
  readonly after: Position | undefined;
  readonly page: Page;
}

/**
 * The pages read last, in bounded memory. Whoever asks for what is here, or is being read, gets it without a read of
 * its own; whoever comes too late for that reads by itself.
 */
export class RecentPages {
  private kept: Kept[] = [];
  private underWay = new Map<Position | undefined, Promise<Page>>();

  constructor(
    private readonly store: EventStore,
    private readonly onRead: (page: Page) => void,
  ) {}

  /** What is kept says nothing of the present end, so it never counts as caught up. */
  find(place: Position | undefined): Page | undefined {
    const found = this.kept.findLast((kept) => this.holds(kept, place));
    if (!found) return undefined;
    const { page, after } = found;
    if (after === place) return { ...page, caughtUp: false };
    const start = page.events.findIndex(({ position }) => !this.store.isAtOrAfter(place, position));
    return { events: start < 0 ? [] : page.events.slice(start), next: page.next, caughtUp: false };
  }

  /** The page after the place; the one behind it is read meanwhile. */
  async read(place: Position | undefined): Promise<Page> {
    const page = await this.fetch(place);
    if (!page.caughtUp && !this.find(page.next)) this.fetch(page.next).catch(() => undefined);
    return page;
  }

  keep(after: Position | undefined, page: Page): void {
    if (page.next === after) return;
    this.kept.push({ after, page });
    let events = this.kept.reduce((sum, kept) => sum + kept.page.events.length, 0);
    while (this.kept.length > 1 && (events > mostEvents || this.kept.length > mostPages))
      events -= this.kept.shift()!.page.events.length;
  }

  clear(): void {
    this.kept = [];
    this.underWay = new Map();
  }

  private fetch(after: Position | undefined): Promise<Page> {
    const known = this.underWay.get(after);
    if (known) return known;
    const { underWay } = this;
    const reading = this.store.readAll({ after, max: pageSize, once: true }).then((page) => {
      if (underWay !== this.underWay) return page; // of a history that was cleared meanwhile
      this.onRead(page);
      this.keep(after, page);
      return page;
    });
    underWay.set(after, reading);
    const done = () => void underWay.delete(after);
    reading.then(done, done);
    return reading;
  }

  private holds({ after, page }: Kept, place: Position | undefined): boolean {
    if (after === place) return true;
    if (place === undefined || page.next === undefined) return false;
    return (after === undefined || this.store.isAtOrAfter(place, after)) && !this.store.isAtOrAfter(place, page.next);
  }
}
