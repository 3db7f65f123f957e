import type { EventMetadata, Position, RecordedEvent } from '#platform/event-sourcing';
import type { Page, ReadAllOptions, ReadStreamOptions } from '../event-store.js';
import type { Database, Row } from './database.js';
import { partsOf, positionOf } from './position.js';
import { appenderLock } from './schema.js';

/** A page, and whether an append was under way that will come before what follows. */
export type PageInOrder = Page & { readonly appendsUnderWay: boolean };

const windowOfFilter = 10_000;
const columns = `id, type, version, data, metadata, stream, revision, tx, position, encode(hash, 'hex')`;

const selectStream = `
  select ${columns} from event_store.events where stream = $1 and revision >= $2 order by revision limit $3`;

// Everything below this transaction id is finished, and visible to the next statement. Appenders hold the lock
// before they get
// an id, so other writers of the server cannot hold readers up. It has to be a statement of its own before the
// page is read.
const selectHorizon = `
  with present as materialized (select pg_current_snapshot() as snapshot),
  appending as materialized (
    select own.transactionid as xid
    from pg_locks held join pg_locks own on own.virtualtransaction = held.virtualtransaction
    where held.locktype = 'advisory' and held.classid = 0 and held.objid = ${appenderLock} and held.objsubid = 1 and held.granted
      and held.database = (select oid from pg_database where datname = current_database())
      and own.locktype = 'transactionid' and own.mode = 'ExclusiveLock' and own.granted)
  select least(pg_snapshot_xmax(snapshot), (select min(x) from pg_snapshot_xip(snapshot) x where xid(x) in (select xid from appending))),
         exists (select from appending)
  from present`;

const inOrder = `(tx, position) > ($1::xid8, $2::bigint) and tx < $3::xid8`;

const selectPage = `
  select ${columns} from event_store.events where ${inOrder} order by tx, position limit $4`;

const selectWindow = `
  select tx, position, count(*) over () from (
    select tx, position from event_store.events where ${inOrder} order by tx, position limit ${windowOfFilter}) w
  order by tx desc, position desc limit 1`;

const selectFiltered = `
  select ${columns} from (
    select * from event_store.events where ${inOrder} order by tx, position limit ${windowOfFilter}) w
  where type = any($4::text[]) order by tx, position limit $5`;

const selectEnd = `select tx, position from event_store.events order by tx desc, position desc limit 1`;

const selectStreams = `
  select stream from event_store.events
  where revision = 0 and stream > $1
    and ($2::text is null or (stream >= $2 and stream < $2 || '.' and (stream = $2 or starts_with(stream, $2 || '-'))))
  order by stream limit $3`;

/** Reads one stream as it is now, or all streams in an order in which nothing can appear behind a reader. */
export class Reader {
  constructor(private readonly database: Database) {}

  async stream(stream: string, { from = 0n, max }: ReadStreamOptions): Promise<RecordedEvent[]> {
    return (await this.database.rows('stream', selectStream, [stream, from, max])).map(eventOf);
  }

  async page({ after, types, max = 1000 }: ReadAllOptions): Promise<PageInOrder> {
    const { tx, position } = partsOf(after);
    const [[horizon, appending] = []] = await this.database.rows('horizon', selectHorizon);
    const appendsUnderWay = appending === 't';
    if (types) return { ...(await this.filtered({ after, types, max }, [tx, position, horizon])), appendsUnderWay };
    const events = (await this.database.rows('page', selectPage, [tx, position, horizon, max])).map(eventOf);
    return { events, next: events.at(-1)?.position ?? after, caughtUp: events.length < max, appendsUnderWay };
  }

  async end(): Promise<Position | undefined> {
    const [last] = await this.database.rows('end', selectEnd);
    return last && positionOf(last[0]!, last[1]!);
  }

  async streams(options: { category?: string; after?: string; max?: number }): Promise<string[]> {
    const rows = await this.database.rows('streams', selectStreams, [
      options.after ?? '',
      options.category,
      options.max,
    ]);
    return rows.map(([stream]) => stream!);
  }

  /** A rare type must not cost a scan of the whole store in one query: it is looked for window by window. */
  private async filtered(
    { after, types, max }: ReadAllOptions & { max: number },
    place: (string | null | undefined)[],
  ): Promise<Page> {
    const events = (await this.database.rows('filtered-page', selectFiltered, [...place, types, max])).map(eventOf);
    if (events.length === max) return { events, next: events.at(-1)!.position, caughtUp: false };
    const [end] = await this.database.rows('window', selectWindow, place);
    if (!end) return { events, next: after, caughtUp: true };
    const [tx, position, size] = end;
    return { events, next: positionOf(tx!, position!), caughtUp: Number(size) < windowOfFilter };
  }
}

function eventOf(row: Row): RecordedEvent {
  const [id, type, version, data, metadata, stream, revision, tx, position, hash] = row as string[];
  return {
    id: id!,
    type: type!,
    version: Number(version),
    data: JSON.parse(data!) as object,
    metadata: JSON.parse(metadata!) as EventMetadata,
    stream: stream!,
    revision: BigInt(revision!),
    position: `${tx}:${position}` as Position,
    hash: hash!,
  };
}
