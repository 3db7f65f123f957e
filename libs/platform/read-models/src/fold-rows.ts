import type { RecordedEvent } from '#platform/event-sourcing';
import type { RowShape } from './row-shape.js';
import type { View } from './view.js';

/**
 * Applies events that the view handles in order to the rows in `rows` and returns the ids it changed; a row that is gone is no longer
 * in the map.
 */
export function foldRows<Row extends object>(
  view: View<Row>,
  shape: RowShape<Row>,
  rows: Map<string, Row>,
  events: readonly RecordedEvent[],
): Set<string> {
  const changed = new Set<string>();
  for (const event of events) {
    for (const id of view.keys(event)) {
      const before = rows.get(id);
      const after = view.project(before, event, id);
      if (after === before) continue;
      changed.add(id);
      if (after === undefined) rows.delete(id);
      else rows.set(id, shape.normalise(after));
    }
  }
  return changed;
}
