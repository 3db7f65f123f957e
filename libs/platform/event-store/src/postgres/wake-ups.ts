import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { WakeUp } from '../wake-up.js';
import { wakeUpChannel } from './schema.js';

/** Under load one notification stands for all commits of this many milliseconds; an idle store notifies at once. */
const quietTime = 10;
const longestBackOff = 2_000;

/**
 * Wakes the subscriptions of this and of other processes after commits. It may fail or come late: subscriptions
 * also look by
 * themselves now and then, so nothing depends on it but speed.
 */
export class WakeUps {
  private readonly sleepers = new Set<WakeUp>();
  private notifying = false;
  private again = false;
  private closed = false;
  private notifier: Promise<pg.Client> | undefined;
  private listener: pg.Client | undefined;
  private listening: Promise<void> | undefined;

  constructor(private readonly config: pg.ClientConfig) {}

  add(sleeper: WakeUp): void {
    this.sleepers.add(sleeper);
    this.listening ??= this.listen();
  }

  remove(sleeper: WakeUp): void {
    this.sleepers.delete(sleeper);
  }

  /** Events are committed. */
  announce(): void {
    this.wakeAll();
    this.again = true;
    if (!this.notifying) void this.notify();
  }

  async close(): Promise<void> {
    this.closed = true;
    const notifier = await this.notifier?.catch(() => undefined);
    await Promise.all([notifier?.end(), this.listener?.end()].map(async (ending) => ending?.catch(() => undefined)));
  }

  private wakeAll(): void {
    for (const sleeper of this.sleepers) sleeper.call();
  }

  private async notify(): Promise<void> {
    this.notifying = true;
    while (this.again && !this.closed) {
      this.again = false;
      try {
        this.notifier ??= this.connect(() => (this.notifier = undefined));
        await (await this.notifier).query(`notify ${wakeUpChannel}`);
      } catch {
        this.notifier = undefined; // the next commit tries again
      }
      await sleep(quietTime, undefined, { ref: false });
    }
    this.notifying = false;
  }

  private async listen(): Promise<void> {
    for (let wait = 20; !this.closed; wait = Math.min(wait * 2, longestBackOff)) {
      try {
        let lose = () => {};
        const lost = new Promise<void>((resolve) => (lose = resolve));
        this.listener = await this.connect(lose);
        this.listener.on('notification', () => this.wakeAll());
        await this.listener.query(`listen ${wakeUpChannel}`);
        this.wakeAll(); // for what was announced while nobody listened
        wait = 20;
        await lost;
      } catch {
        // not reachable: try again
      }
      if (!this.closed) await sleep(wait, undefined, { ref: false });
    }
  }

  private async connect(lost: () => void): Promise<pg.Client> {
    const client = new pg.Client({ ...this.config, keepAlive: true });
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    await client.query('set synchronous_commit = off'); // a wake-up is not worth a disk flush
    if (this.closed) await client.end();
    return client;
  }
}
