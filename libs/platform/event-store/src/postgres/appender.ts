import { type AppendResult, type ExpectedRevision, RevisionConflict, UnstorableEvent } from '../event-store.js';
import { beginningOfChain, chainHash, type Head } from '../hash-chain.js';
import { LeastRecentlyUsed } from '../least-recently-used.js';
import type { StorableEvent } from '../storable-event.js';
import { BinaryArrays } from './binary-arrays.js';
import { type Database, isLostRace, isRefusedValue, type Row } from './database.js';
import { GroupCommit } from './group-commit.js';
import { positionOf } from './position.js';
import { appenderLock } from './schema.js';

interface Submission {
  readonly stream: string;
  readonly events: readonly StorableEvent[];
  readonly expected: 'none' | bigint;
  resolve(result: AppendResult): void;
  reject(error: unknown): void;
}

/** A submission whose place in the hash chain is known. */
interface Chained {
  readonly submission: Submission;
  readonly first: bigint;
  readonly hashes: readonly string[];
}

const knownHeads = 20_000;
const racesBeforeEachAlone = 3;
const racesBeforeGivingUp = 20;

// The lock comes before the transaction has an id. The sub-select asks per submission whether its first revision
// is free;
// a sub-select, not a join, so that the plan is always one probe of the primary key.
const insertEvents = `
  insert into event_store.events (stream, revision, id, type, version, data, metadata, hash)
  select e.s, e.r, e.i, e.t, e.v, e.d, e.m, e.h
  from (select pg_advisory_xact_lock_shared(${appenderLock}) offset 0) appending,
       unnest($1::json[], $2::json[], $3::text[], $4::bigint[], $5::bigint[], $6::uuid[], $7::text[], $8::smallint[], $9::bytea[])
         as e(d, m, s, r, f, i, t, v, h)
  where (select 1 from event_store.events taken where taken.stream = e.s collate "C" and taken.revision = e.f) is null
  returning stream, tx, position`;

const selectHeads = `
  select s.name, head.revision, encode(head.hash, 'hex')
  from unnest($1::text[]) as s(name),
       lateral (select revision, hash from event_store.events where stream = s.name collate "C" order by revision desc limit 1) head`;

const selectStored = `
  select id, revision, tx, position from event_store.events
  where stream = $1 and revision >= $2 order by revision limit $3`;

const selectById = `
  select revision from event_store.events where stream = $1 and id = $2 order by revision limit 1`;

/** Writes batches of appends, each submission with its own revision check and its own outcome. */
export class Appender {
  private readonly heads = new LeastRecentlyUsed<Head>(knownHeads);
  private readonly arraysAtRest: BinaryArrays[] = [];
  private readonly group = new GroupCommit<Submission>((batch) => this.settle(batch));

  constructor(
    private readonly database: Database,
    private readonly committed: () => void,
  ) {}

  async append(stream: string, events: readonly StorableEvent[], expected: ExpectedRevision): Promise<AppendResult> {
    if (expected === 'any') return this.appendAnywhere(stream, events);
    return new Promise((resolve, reject) => this.group.submit({ stream, events, expected, resolve, reject }));
  }

  /** Whoever has read a stream knows what its next event is chained to. */
  remember(stream: string, head: Head): void {
    this.heads.set(stream, head);
  }

  private async appendAnywhere(stream: string, events: readonly StorableEvent[]): Promise<AppendResult> {
    for (;;) {
      const [stored] = await this.database.rows('event-by-id', selectById, [stream, events[0]!.id]);
      const head = stored ? undefined : (await this.readHeads([stream])).get(stream);
      const before = stored ? BigInt(stored[0]!) - 1n : (head?.revision ?? -1n);
      try {
        return await this.append(stream, events, before < 0n ? 'none' : before);
      } catch (error) {
        // Somebody else appended in between. Only a mixture of known and unknown ids can never succeed.
        if (stored || !(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  private async settle(batch: Submission[], races = 0): Promise<void> {
    try {
      await this.database.reliably(() => this.write(batch));
    } catch (error) {
      if (isLostRace(error) && races < (batch.length > 1 ? racesBeforeEachAlone : racesBeforeGivingUp))
        return this.settle(batch, races + 1);
      if (batch.length === 1)
        return batch[0]!.reject(isRefusedValue(error) ? new UnstorableEvent((error as Error).message, '') : error);
      // Nothing of the batch is stored. One of them is to blame: only that one fails.
      for (const submission of batch) await this.settle([submission]);
    }
  }

  private async write(batch: Submission[]): Promise<void> {
    const chained = await this.chain(batch);
    const lastPlaces = chained.length > 0 ? await this.insert(chained) : new Map<string, Row>();
    for (const { submission, first, hashes } of chained) {
      const place = lastPlaces.get(submission.stream);
      if (!place) continue;
      const revision = first + BigInt(hashes.length - 1);
      this.heads.set(submission.stream, { revision, hash: hashes.at(-1)! });
      submission.resolve({ revision, position: positionOf(place[1]!, place[2]!) });
    }
    if (lastPlaces.size > 0) this.committed();
    const refused = batch.filter(({ stream }) => !lastPlaces.has(stream));
    for (const submission of refused) await this.answerRefused(submission);
  }

  /** Those whose expected revision is, as far as is known, the last one. */
  private async chain(batch: Submission[]): Promise<Chained[]> {
    const unknown = batch.filter(
      ({ stream, expected }) => expected !== 'none' && this.heads.get(stream)?.revision !== expected,
    );
    if (unknown.length > 0) await this.readHeads(unknown.map(({ stream }) => stream));
    const chained: Chained[] = [];
    for (const submission of batch) {
      const { stream, expected, events } = submission;
      const head = expected === 'none' ? undefined : this.heads.get(stream);
      if (expected !== 'none' && head?.revision !== expected) continue;
      const first = expected === 'none' ? 0n : expected + 1n;
      let previous = head?.hash ?? beginningOfChain;
      const hashes = events.map(
        (event, index) => (previous = chainHash(previous, stream, first + BigInt(index), event)),
      );
      chained.push({ submission, first, hashes });
    }
    return chained;
  }

  /** @returns by stream the row of its last event; a stream that is missing was not where the submission expected it */
  private async insert(chained: readonly Chained[]): Promise<Map<string, Row>> {
    const arrays = this.arraysAtRest.pop() ?? new BinaryArrays();
    const rows = await this.database.rows('insert-events', insertEvents, columnsOf(chained, arrays.startAgain()));
    this.arraysAtRest.push(arrays);
    const last = new Map<string, Row>();
    for (const row of rows) {
      const before = last.get(row[0]!);
      if (!before || Number(before[2]) < Number(row[2])) last.set(row[0]!, row);
    }
    return last;
  }

  private async readHeads(streams: string[]): Promise<Map<string, Head>> {
    const found = new Map<string, Head>();
    for (const [stream, revision, hash] of await this.database.rows('heads', selectHeads, [streams])) {
      const head = { revision: BigInt(revision!), hash: hash! };
      found.set(stream!, head);
      this.remember(stream!, head);
    }
    return found;
  }

  /** The same events at the same place are the first attempt of a repeated append; anything else is a conflict. */
  private async answerRefused({ stream, expected, events, resolve, reject }: Submission): Promise<void> {
    const first = expected === 'none' ? 0n : expected + 1n;
    const stored = await this.database.rows('stored-at', selectStored, [stream, first, events.length]);
    const repeated = events.every(({ id }, index) => stored[index]?.[0] === id);
    if (repeated) {
      const [, revision, tx, position] = stored.at(-1)!;
      return resolve({ revision: BigInt(revision!), position: positionOf(tx!, position!) });
    }
    reject(new RevisionConflict(stream, expected, (await this.readHeads([stream])).get(stream)?.revision));
  }
}

/**
 * The rows to insert, column by column: parsing them as one JSON text cost the server twice as much. The
 * largest come first: the driver
 * copies what it has written whenever the message outgrows its buffer.
 */
function columnsOf(chained: readonly Chained[], arrays: BinaryArrays): Buffer[] {
  const rows = chained.flatMap(({ submission: { stream, events }, first, hashes }) =>
    events.map((event, index) => ({ stream, revision: first + BigInt(index), first, event, hash: hashes[index]! })),
  );
  return [
    arrays.text(
      rows.map(({ event }) => event.data),
      'json',
    ),
    arrays.text(
      rows.map(({ event }) => event.metadata),
      'json',
    ),
    arrays.text(rows.map(({ stream }) => stream)),
    arrays.bigint(rows.map(({ revision }) => revision)),
    arrays.bigint(rows.map(({ first }) => first)),
    arrays.uuid(rows.map(({ event }) => event.id)),
    arrays.text(rows.map(({ event }) => event.type)),
    arrays.smallint(rows.map(({ event }) => event.version)),
    arrays.hash(rows.map(({ hash }) => hash)),
  ];
}
