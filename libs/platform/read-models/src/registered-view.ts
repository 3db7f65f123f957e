import type { EntityTarget } from 'typeorm';
import type { View } from './view.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list holds views of every row type, and View is invariant in it
export interface RegisteredView<Row extends object = any> {
  readonly view: View<Row>;
  /** TypeORM entity whose primary column is `id`, a string. */
  readonly entity: EntityTarget<Row>;
}

export function registerView<Row extends object>(view: View<Row>, entity: EntityTarget<Row>): RegisteredView<Row> {
  return { view, entity };
}
