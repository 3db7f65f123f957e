import type { Environment } from '#platform/config';

/** What contexts ask of an installation. */
export interface Settings {
  /** Scheme and host that people open the application under. */
  readonly publicOrigin: string;
  readonly session: { readonly hours: number; readonly idleMinutes?: number };
  readonly attachments: { readonly maxPerDossier: number };
}

/** What their work beside requests asks of it. */
export type JobSettings = Pick<Environment, 'appraisal' | 'mail' | 'publicOrigin'>;
