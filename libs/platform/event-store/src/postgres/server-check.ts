import type { Database } from './database.js';

const selectFacts = `
  select pg_is_in_recovery(), current_setting('server_encoding'), to_regclass('event_store.events') is not null`;

const selectOrder = `
  select tx < pg_snapshot_xmax(pg_current_snapshot()), tx, pg_snapshot_xmax(pg_current_snapshot())
  from event_store.events order by tx desc, position desc limit 1`;

/** Transaction ids order the events: they must come from this server, and from its primary. */
export async function checkServer(database: Database): Promise<void> {
  const [[standby, encoding, migrated] = []] = await database.rows('facts', selectFacts);
  if (standby === 't') throw new Error('The event store needs the primary PostgreSQL server; this one is a standby.');
  if (encoding !== 'UTF8') throw new Error(`The event store needs a UTF8 database; this one is ${encoding}.`);
  if (migrated !== 't') throw new Error('The schema event_store is missing: run the migrations first.');
  const [last] = await database.rows('order', selectOrder);
  if (last && last[0] !== 't') {
    throw new Error(
      `The newest event carries transaction id ${last[1]}, but this server is only at ${last[2]}: the events were restored into another cluster. ` +
        'New events would be ordered before old ones. Copy the events with `bang-vang events copy` into an empty store instead.',
    );
  }
}
