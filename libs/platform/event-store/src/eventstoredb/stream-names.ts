import type { Position } from '#platform/event-sourcing';
import type { Page } from '../event-store.js';

/**
 * The server keeps no list of streams without its system projections, so the names are collected from the first
 * events of all
 * streams: the first question walks the whole history, later ones only what was added. Names stay in memory.
 */
export class StreamNames {
  private readonly names = new Set<string>();
  private after: Position | undefined;
  private walking: Promise<void> | undefined;

  constructor(private readonly readPage: (after: Position | undefined) => Promise<Page>) {}

  async list({
    category,
    after,
    max,
  }: {
    category?: string;
    after?: string;
    max?: number;
  }): Promise<readonly string[]> {
    await this.walking?.catch(() => undefined);
    await (this.walking ??= this.walk().finally(() => (this.walking = undefined)));
    return [...this.names]
      .filter((name) => category === undefined || name.split('-', 1)[0] === category)
      .filter((name) => after === undefined || byCodePoint(after, name) < 0)
      .sort(byCodePoint)
      .slice(0, max);
  }

  /** A page that somebody else has read. One walk through the history serves both. */
  see(after: Position | undefined, { events, next }: Page): void {
    if (after !== this.after) return;
    for (const { revision, stream } of events) if (revision === 0n) this.names.add(stream);
    this.after = next;
  }

  private async walk(): Promise<void> {
    for (let caughtUp = false; !caughtUp;) {
      const after = this.after;
      const page = await this.readPage(after);
      this.see(after, page);
      caughtUp = page.caughtUp;
    }
  }
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
