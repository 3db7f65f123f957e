import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { automationActor } from '#contexts/organisation';
import type { Clock, Position } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';
import { LetAdmissionLapseCommand } from '../let-admission-lapse/let-admission-lapse.endpoint.js';
import { type EmptyPlace, EmptyPlaces, tellingOfPlaces } from './empty-places.js';

const name = 'when-a-reserved-place-stays-empty-release-it';
const actor = automationActor(name);

export interface EmptyPlaceSweepOptions {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly dispatch: (command: unknown) => Promise<unknown>;
  /** Told of every failure; the place stays on the list. */
  readonly onFailure?: (automation: string, error: unknown) => void;
  /** Milliseconds that a command has to fill its place; default one minute. */
  readonly grace?: number;
  /** Milliseconds between two sweeps; default one minute. */
  readonly interval?: number;
}

/**
 * Gives back places whose command died between the ledger and the dossier. It waits by sweeping, not in a subscription:
 * one place under way must not hold up what follows it. Sweeping early or twice does no harm, the dossier has
 * the last word.
 */
export class EmptyPlaceSweep {
  readonly name = name;
  private readonly places = new EmptyPlaces();
  private seen: Position | undefined;

  constructor(private readonly options: EmptyPlaceSweepOptions) {}

  /** Sweeps at once and then again and again, until the signal. */
  async lead(signal: AbortSignal): Promise<void> {
    const { interval = 60_000, onFailure } = this.options;
    while (!signal.aborted) {
      await this.sweep().catch((error: unknown) => onFailure?.(name, error));
      await sleep(interval, undefined, { signal }).catch(() => undefined);
    }
  }

  async sweep(): Promise<void> {
    const { clock, grace = 60_000 } = this.options;
    await this.catchUp();
    for (const place of this.places.reservedBefore(new Date(clock.now().getTime() - grace))) await this.release(place);
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const { events, next, caughtUp } = await this.options.store.readAll({ after: this.seen, types: tellingOfPlaces });
      for (const event of events) this.places.see(event);
      this.seen = next;
      if (caughtUp) return;
    }
  }

  private async release({ dossierId, nomineeId, life }: EmptyPlace): Promise<void> {
    const { clock, dispatch, onFailure } = this.options;
    const now = clock.now();
    const commandId = v7({ msecs: now.getTime() });
    const context = {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      at: now.toISOString(),
      actor: actor.personId,
    };
    try {
      await dispatch(new LetAdmissionLapseCommand({ dossierId, nomineeId, life }, actor, context));
    } catch (error) {
      onFailure?.(name, error);
    }
  }
}
