import type { Clock } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';

/** Everything an api process needs from outside. */
export interface ApiOptions {
  /** Of the service role. */
  readonly databaseUrl: string;
  /** Closed with the application. */
  readonly eventStore: EventStore;
  readonly clock: Clock;
  /** Scheme and host that people open the application under. */
  readonly publicOrigin: string;
  readonly session: { readonly hours: number; readonly idleMinutes?: number };
  readonly attachments: { readonly directory: string; readonly maxBytes: number; readonly maxPerDossier: number };
}
