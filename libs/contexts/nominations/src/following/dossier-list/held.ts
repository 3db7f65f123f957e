import { own } from '#platform/event-sourcing';
import { nomineesOf, type NomineeStage, type OpenedDossier } from '../../dossier/dossier.js';

interface Holding {
  readonly nominees: number;
  /** ISO 8601 in UTC: since when somebody of the dossier has been here without a break. */
  readonly since: string;
}

/** Where the nominees of a dossier are. */
export type Held = { readonly [stage: NomineeStage]: Holding };

/** As an event at the instant `at` left it. */
export function held(dossier: OpenedDossier, at: string, before: Held = {}): Held {
  const stages = nomineesOf(dossier).map(({ stage }) => stage);
  const present: readonly NomineeStage[] = stages.length === 0 ? ['unit'] : [...new Set(stages)];
  return Object.fromEntries(
    present.map((stage): [NomineeStage, Holding] => [
      stage,
      { nominees: stages.filter((one) => one === stage).length, since: own(before, stage)?.since ?? at },
    ]),
  );
}
