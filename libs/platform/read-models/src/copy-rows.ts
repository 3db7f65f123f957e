import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import { quoted, type RowShape } from './row-shape.js';

/** Fills an empty table of the view's shape. `into` is its qualified name, quoted where needed. */
export async function copyRows<Row extends object>(
  runner: QueryRunner,
  into: string,
  shape: RowShape<Row>,
  rows: Iterable<Row>,
): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  const columns = shape.columns.map(({ name }) => quoted(name)).join(', ');
  const copy = client.query(copyFrom(`copy ${into} (${columns}) from stdin`));
  await pipeline(Readable.from(chunks(shape, rows), { objectMode: false }), copy);
}

function* chunks<Row extends object>(shape: RowShape<Row>, rows: Iterable<Row>): Generator<Buffer> {
  let chunk = '';
  for (const row of rows) {
    chunk += shape.asCopyLine(row);
    if (chunk.length > 64 * 1024) {
      yield Buffer.from(chunk);
      chunk = '';
    }
  }
  if (chunk) yield Buffer.from(chunk);
}
