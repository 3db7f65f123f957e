import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Position } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';
import type { RegisteredView } from './registered-view.js';

const pollInterval = 25;

export interface ViewBacklog {
  readonly view: string;
  /** Events that readers are not shown yet, counted up to 1000. */
  readonly events: number;
  /** When the oldest of them happened, ISO 8601. */
  readonly oldest?: string;
}

export interface HowFar {
  /** Every view can be read, and shows what is in this store. */
  readonly live: boolean;
  /** Of the making of all views, 0 to 1. */
  readonly share: number;
}

/** How far the views have come, whichever process runs them: lets a reader wait for what it has just written. */
export class ViewProgress {
  private readonly reachedHere = new Map<string, Position | undefined>();
  private readonly moved = new EventEmitter().setMaxListeners(0);
  private readonly names: readonly string[];

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: EventStore,
    private readonly views: readonly RegisteredView[],
  ) {
    this.names = views.map(({ view }) => view.name);
  }

  /** True once the live table of the view shows everything up to the position, false when it does not in time. */
  async waitFor(viewName: string, position: Position, timeoutMilliseconds: number): Promise<boolean> {
    if (!this.names.includes(viewName)) throw new Error(`There is no view ${viewName}`);
    const deadline = Date.now() + timeoutMilliseconds;
    for (;;) {
      if (this.store.isAtOrAfter(await this.positionOf(viewName), position)) return true;
      const left = deadline - Date.now();
      if (left <= 0) return false;
      await this.movement(viewName, this.reachedHere.has(viewName) ? left : Math.min(left, pollInterval));
    }
  }

  /** True once every view shows everything up to the position, false when one does not in time. */
  async waitForEvery(position: Position, timeoutMilliseconds: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMilliseconds;
    for (;;) {
      const positions = await this.positions();
      if (
        positions.length === this.names.length &&
        positions.every((reached) => this.store.isAtOrAfter(reached, position))
      )
        return true;
      const left = deadline - Date.now();
      if (left <= 0) return false;
      await sleep(Math.min(left, pollInterval));
    }
  }

  /** How far the view is that has come furthest; undefined before the first event. */
  async furthest(): Promise<Position | undefined> {
    const positions = await this.positions();
    return positions.reduce(
      (furthest, position) =>
        position === undefined || this.store.isAtOrAfter(furthest, position) ? furthest : position,
      undefined,
    );
  }

  async allLive(): Promise<boolean> {
    return (await this.howFar()).live;
  }

  /** @param names of some views only */
  async howFar(names: readonly string[] = this.names): Promise<HowFar> {
    const [result] = await this.dataSource.query<{ live: number; share: number }[]>(
      `select count(*) filter (where live)::int as live, coalesce(sum(case when live then 1 else share end), 0)::float8 as share
       from (
         select coalesce(share, 0) as share, exists (
           select from views.checkpoints made where made.view = name and live_since is not null and log = $2) as live
         from unnest($1::text[]) as name left join views.builds on builds.view = name) one`,
      [names, await this.store.logId()],
    );
    const { live, share } = result!;
    return { live: live === names.length, share: names.length === 0 ? 1 : share / names.length };
  }

  /**
   * Resolves when every view, or each of some, can be read; a start waits for it.
   * @throws the reason of the signal
   */
  async untilLive(names: readonly string[] = this.names, signal?: AbortSignal): Promise<void> {
    while (!(await this.howFar(names)).live) await sleep(pollInterval, undefined, { signal });
  }

  backlogs(): Promise<readonly ViewBacklog[]> {
    return Promise.all(
      this.views.map(async ({ view: { name, handles } }) => {
        const { events } = await this.store.readAll({ after: await this.positionOf(name), types: handles, max: 1_000 });
        return { view: name, events: events.length, oldest: events[0]?.metadata.at };
      }),
    );
  }

  /** The runner of the view in this process has come so far. */
  reached(viewName: string, position: Position | undefined): void {
    this.reachedHere.set(viewName, position);
    this.moved.emit(viewName);
  }

  /** The view is no longer run in this process. */
  left(viewName: string): void {
    this.reachedHere.delete(viewName);
    this.moved.emit(viewName);
  }

  private async positionOf(viewName: string): Promise<Position | undefined> {
    if (this.reachedHere.has(viewName)) return this.reachedHere.get(viewName);
    const [row] = await this.dataSource.query<{ position: Position | null }[]>(
      'select position from views.checkpoints where view = $1 and live_since is not null and log = $2',
      [viewName, await this.store.logId()],
    );
    return row?.position ?? undefined;
  }

  /** Of all live views. */
  private async positions(): Promise<readonly (Position | undefined)[]> {
    const elsewhere = this.names.filter((name) => !this.reachedHere.has(name));
    if (elsewhere.length === 0) return [...this.reachedHere.values()];
    const rows = await this.dataSource.query<{ position: Position | null }[]>(
      'select position from views.checkpoints where view = any($1) and live_since is not null and log = $2',
      [elsewhere, await this.store.logId()],
    );
    return [...this.reachedHere.values(), ...rows.map(({ position }) => position ?? undefined)];
  }

  private movement(viewName: string, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.moved.off(viewName, done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.moved.on(viewName, done);
    });
  }
}
