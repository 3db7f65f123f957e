import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closedLoop } from '../closed-loop.js';
import { samplePayload } from '../sample.js';

/** As far as the bench uses them. */
interface Emmett {
  getPostgreSQLEventStore(
    url: string,
    options: object,
  ): {
    readonly schema: { migrate(): Promise<unknown> };
    appendToStream(stream: string, events: readonly object[]): Promise<unknown>;
    consumer(): {
      reactor(options: { processorId: string; eachMessage: (message: object) => void }): unknown;
      start(): Promise<void>;
    };
  };
}
interface Pg {
  readonly Pool: new (options: { connectionString: string; max: number }) => { query(text: string): Promise<unknown> };
}

const writers = 32;
const quiet = 3_000;

/** A process of its own: the peer changes the type parsers of `pg` for everybody. Prints one JSON value. */
const [folder, url, work] = process.argv.slice(2) as [string, string, 'append' | 'consume'];
const fetched = createRequire(path.join(folder, 'package.json'));
const { getPostgreSQLEventStore } = fetched('@event-driven-io/emmett-postgresql') as Emmett;
const { Pool } = fetched('pg') as Pg;
const pool = new Pool({ connectionString: url, max: writers });
const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
await store.schema.migrate();
await pool.query('truncate emt_messages, emt_streams, emt_processors');
const series = Date.now().toString(36);
const append = (number: number) =>
  store.appendToStream(`sample-${series}-${number}`, [{ type: 'SampleRecorded', data: samplePayload(number) }]);
console.log(JSON.stringify(work === 'append' ? (await closedLoop(writers, append)).perSecond : await lost()));
process.exit(0);

/** How many of the events that 32 writers append while it runs a consumer is never given. */
async function lost(events = 4_000): Promise<number> {
  let received = 0;
  let last = performance.now();
  const consumer = store.consumer();
  consumer.reactor({
    processorId: `bench-${series}`,
    eachMessage: () => {
      received++;
      last = performance.now();
    },
  });
  void consumer.start();
  await sleep(1_000);
  let number = 0;
  const writer = async () => {
    while (number < events) await append(number++);
  };
  await Promise.all(Array.from({ length: writers }, writer));
  while (received < events && performance.now() - last < quiet) await sleep(50);
  return events - received;
}
