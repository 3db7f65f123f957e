import type { Reaction, RecordedEvent } from '#platform/event-sourcing';

/** "Whenever this has happened, do that": the only way by which one stream's events lead to commands on another. */
export interface Automation {
  /** A sentence in kebab case, e.g. `when-a-dossier-is-withdrawn-release-its-places`. The checkpoint hangs on it. */
  readonly name: string;
  /** Event types; no other event is seen. */
  readonly handles: readonly string[];
  /** Views that its commands are carried out with: it waits until they can be read. */
  readonly reads?: readonly string[];
  /** May be called again for the same event: the reactions must then be the same. */
  react(event: RecordedEvent): readonly Reaction[] | Promise<readonly Reaction[]>;
}
