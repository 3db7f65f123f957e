import type { Position } from '#platform/event-sourcing';
import type { BatchHandler, Page, SubscribeOptions, Subscription } from './event-store.js';
import type { WakeUp } from './wake-up.js';

export interface PageSource {
  readPage(after: Position | undefined): Promise<Page>;
  /** Milliseconds to wait for a wake-up when there is nothing more to read. */
  restAfter(page: Page): number;
  readonly wakeUp: WakeUp;
}

const firstBackOff = 20;
const longestBackOff = 5_000;

/**
 * Reads page after page for ever. Only a handled page moves it on; whatever fails is tried again from the same
 * place.
 */
export class PageSubscription implements Subscription {
  private stopped = false;
  private readonly running: Promise<void>;

  constructor(
    private readonly source: PageSource,
    private readonly options: SubscribeOptions,
    private readonly handle: BatchHandler,
  ) {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.source.wakeUp.call();
    await this.running;
  }

  private async run(): Promise<void> {
    const { source } = this;
    let after = this.options.after;
    let failures = 0;
    let atEnd = false;
    while (!this.stopped) {
      try {
        const page = await source.readPage(after);
        if (this.stopped) return;
        const tells = page.events.length > 0 || page.next !== after || (page.caughtUp && !atEnd);
        if (tells) await this.handle(page);
        after = page.next;
        atEnd = page.caughtUp;
        failures = 0;
        if (page.caughtUp && !this.stopped) await source.wakeUp.wait(source.restAfter(page));
      } catch (error) {
        failures++;
        this.options.onRetry?.(error, failures);
        await this.backOff(failures);
      }
    }
  }

  private async backOff(failures: number): Promise<void> {
    const until = Date.now() + Math.min(longestBackOff, firstBackOff * 2 ** Math.min(failures, 10));
    while (!this.stopped && Date.now() < until) await this.source.wakeUp.wait(until - Date.now());
  }
}
