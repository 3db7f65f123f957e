import { isBefore } from '#platform/calendar';
import type { RecordedEvent } from '#platform/event-sourcing';
import { dossierIdOf } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { lapsingDeadline, type LapsingRules } from '../let-draft-lapse/let-draft-lapse.js';

export interface WaitingDraft {
  readonly dossierId: string;
  readonly roundId: string;
  readonly unitId: string;
  /** Instant from which it has been a draft, ISO 8601. */
  readonly since: string;
  /** The deadline that it has let pass already. */
  readonly lapsed?: string;
}

type Telling = Extract<
  DossierEvent,
  {
    type: 'DossierOpened' | 'DossierSubmitted' | 'DossierWithdrawn' | 'DraftDeleted' | 'DossierRevived' | 'DraftLapsed';
  }
>;

export const tellingOfDrafts = [
  'DossierOpened',
  'DossierSubmitted',
  'DossierWithdrawn',
  'DraftDeleted',
  'DossierRevived',
  'DraftLapsed',
] as const satisfies readonly Telling['type'][];

/** Dossiers that have not been submitted. */
export class WaitingDrafts {
  private readonly opened = new Map<string, WaitingDraft>();
  private readonly waiting = new Map<string, WaitingDraft>();

  see(recorded: RecordedEvent): void {
    const { type, data } = recorded as unknown as Telling;
    const dossierId = dossierIdOf(recorded.stream);
    const since = recorded.metadata.at;
    switch (type) {
      case 'DossierOpened': {
        const { roundId, unitId } = data;
        const draft = { dossierId, roundId, unitId, since };
        this.opened.set(dossierId, draft);
        this.waiting.set(dossierId, draft);
        break;
      }
      case 'DossierRevived':
        this.waiting.set(dossierId, { ...this.opened.get(dossierId)!, since });
        break;
      case 'DraftLapsed':
        this.waiting.set(dossierId, { ...this.waiting.get(dossierId)!, lapsed: data.before });
        break;
      case 'DossierSubmitted':
      case 'DossierWithdrawn':
      case 'DraftDeleted':
        this.waiting.delete(dossierId);
        break;
    }
  }

  all(): readonly WaitingDraft[] {
    return [...this.waiting.values()];
  }
}

/**
 * The deadline at which the draft lapses; undefined where it has none, or was begun after it in the hope of a
 * late acceptance.
 */
export function lapseOf({ dossierId, since, lapsed }: WaitingDraft, rules: LapsingRules): string | undefined {
  const before = lapsingDeadline(dossierId, rules);
  return before && before !== lapsed && isBefore(since, before) ? before : undefined;
}
