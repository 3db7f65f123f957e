import type { RecordedEvent } from '#platform/event-sourcing';

/**
 * A table that follows from the events alone. Everything in it can be made again: raise `version` whenever `project` or
 * `keys` change, and it is rebuilt beside the live one. Another column, another event in `handles` and a new version of
 * one of them are noticed without it.
 */
export interface View<Row extends object> {
  /** Kebab case; the entity's table has the same name with underscores. */
  readonly name: string;
  readonly version: number;
  /** Event types; no other event is seen. */
  readonly handles: readonly string[];
  /** Primary keys (column `id`) of the rows the event touches. */
  keys(event: RecordedEvent): readonly string[];
  /** The row `id` after the event, from the row before it; undefined is no row. Pure: the same events, the same row. */
  project(row: Row | undefined, event: RecordedEvent, id: string): Row | undefined;
}
