import { setTimeout as sleep } from 'node:timers/promises';
import { automationActor } from '#contexts/organisation';
import type { Clock, Position } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';
import { grace, settlingAutomation } from '../../dossier/holds/holds.adapter.js';
import { SettleHoldCommand } from '../settle-hold/settle-hold.endpoint.js';
import { OpenHolds, tellingOfHolds } from './open-holds.js';

const actor = automationActor(settlingAutomation);

export interface OpenHoldSweepOptions {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly dispatch: (command: unknown) => Promise<unknown>;
  /** Told of every failure; the hold stays on the list. */
  readonly onFailure?: (automation: string, error: unknown) => void;
  /** Milliseconds between two sweeps; default half a minute. */
  readonly interval?: number;
}

/** Ends holds whose command died between the dossiers and its letter or list; the owner's stream has the last word. */
export class OpenHoldSweep {
  readonly name = settlingAutomation;
  private readonly holds = new OpenHolds();
  private seen: Position | undefined;

  constructor(private readonly options: OpenHoldSweepOptions) {}

  /** Sweeps at once and then again and again, until the signal. */
  async lead(signal: AbortSignal): Promise<void> {
    const { interval = 30_000, onFailure } = this.options;
    while (!signal.aborted) {
      await this.sweep().catch((error: unknown) => onFailure?.(this.name, error));
      await sleep(interval, undefined, { signal }).catch(() => undefined);
    }
  }

  async sweep(): Promise<void> {
    const { clock, dispatch, onFailure } = this.options;
    await this.catchUp();
    for (const { dossierId, attempt } of this.holds.heldBefore(new Date(clock.now().getTime() - grace))) {
      await dispatch(new SettleHoldCommand(dossierId, attempt, actor)).catch((error: unknown) =>
        onFailure?.(this.name, error),
      );
    }
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const { events, next, caughtUp } = await this.options.store.readAll({ after: this.seen, types: tellingOfHolds });
      for (const event of events) this.holds.see(event);
      this.seen = next;
      if (caughtUp) return;
    }
  }
}
