import type { RecordedEvent } from '#platform/event-sourcing';
import { dossierIdOf } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { type Attempt, keyOf } from '../../dossier/holds/attempt.js';

export interface OpenHold {
  readonly dossierId: string;
  readonly attempt: Attempt;
  readonly by: string;
  /** Instant of the hold, ISO 8601. */
  readonly at: string;
}

type Telling = Extract<
  DossierEvent,
  { type: 'NomineesHeld' | 'HoldReleased' | 'DossierForwarded' | 'NomineesSubmittedForDecision' }
>;

export const tellingOfHolds = [
  'NomineesHeld',
  'HoldReleased',
  'DossierForwarded',
  'NomineesSubmittedForDecision',
] as const satisfies readonly Telling['type'][];

/** Holds that have not ended yet. Few: a healthy command ends its own within a moment. */
export class OpenHolds {
  private readonly holds = new Map<string, OpenHold>();

  see(recorded: RecordedEvent): void {
    const { type, data } = recorded as unknown as Telling;
    const dossierId = dossierIdOf(recorded.stream);
    if (type === 'NomineesHeld') {
      const { attempt, by, at } = data;
      this.holds.set(keyIn(dossierId, attempt), { dossierId, attempt, by, at });
    } else if (data.attempt) this.holds.delete(keyIn(dossierId, data.attempt));
  }

  /** Those whose attempt took its last hold before the instant: no command can still be on its way to end them. */
  heldBefore(instant: Date): readonly OpenHold[] {
    const latest = new Map<string, number>();
    for (const { attempt, at } of this.holds.values()) {
      latest.set(keyOf(attempt), Math.max(latest.get(keyOf(attempt)) ?? 0, Date.parse(at)));
    }
    return [...this.holds.values()].filter(({ attempt }) => latest.get(keyOf(attempt))! < instant.getTime());
  }
}

const keyIn = (dossierId: string, attempt: Attempt): string => `${dossierId} ${keyOf(attempt)}`;
