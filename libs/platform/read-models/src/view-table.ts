import { createHash, randomBytes } from 'node:crypto';
import { type DataSource, type QueryRunner, Table } from 'typeorm';
import type { Position, RecordedEvent } from '#platform/event-sourcing';
import { type KeptEvent, keptPlace, type KeptPlace } from '#platform/discrepancies';
import type { Catalogue, EventStore, NamedEvent } from '#platform/event-store';
import type { RegisteredView } from './registered-view.js';
import { quoted, RowShape } from './row-shape.js';
import type { View } from './view.js';

/** How far a built table has come. */
export interface Checkpoint {
  readonly tableName: string;
  /** Undefined before the first event. */
  readonly place: KeptPlace | undefined;
  /** Readers see this table under the view's plain name. */
  readonly live: boolean;
}

/** Changes whenever a column does, or the version in which a handled event is read. */
const fingerprintOf = (made: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 8);

interface CheckpointRow {
  readonly table_name: string;
  readonly position: Position | null;
  readonly event: KeptEvent | null;
  readonly live: boolean;
}

const columnsOf = (place: KeptPlace | undefined) => [place?.position ?? null, place?.event ?? null];

/**
 * The tables of one view in schema `views`: one per build, named `<name>_v<version>_<chance>`, each with its
 * checkpoint.
 * Readers use the SQL view with the plain name, which shows the live one.
 */
export class ViewTable<Row extends object> {
  readonly view: View<Row>;
  readonly shape: RowShape<Row>;
  private readonly handled: ReadonlySet<string>;
  private readonly plainName: string;
  private readonly definition: Table;
  private readonly fingerprint: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: Pick<EventStore, 'logId'>,
    { view, entity }: RegisteredView<Row>,
    catalogue: Catalogue,
  ) {
    const metadata = dataSource.getMetadata(entity);
    this.view = view;
    this.handled = new Set(view.handles);
    this.plainName = metadata.tableName;
    this.shape = new RowShape(metadata);
    this.definition = Table.create(metadata, dataSource.driver);
    const events = [...view.handles].sort().map((type) => [type, catalogue[type]?.version]);
    this.fingerprint = fingerprintOf([this.definition, events]);
  }

  /** What of a page concerns the view. */
  handledOf(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    return events.filter(({ type }) => this.handled.has(type));
  }

  /** Of this code's version of the view, made from this store's log; undefined while it has no table. */
  async checkpoint(): Promise<Checkpoint | undefined> {
    const [row] = await this.dataSource.query<CheckpointRow[]>(
      `select table_name, position, event, live_since is not null as live from views.checkpoints
       where view = $1 and version = $2 and fingerprint = $3 and log = $4`,
      [this.view.name, this.view.version, this.fingerprint, await this.store.logId()],
    );
    if (!row) return undefined;
    const { table_name: tableName, position, event, live } = row;
    return { tableName, place: position === null ? undefined : { position, event }, live };
  }

  /** Tells whoever waits how much of the log is in the table that is being made. */
  async tellShare(share: number): Promise<void> {
    await this.dataSource.query(
      'insert into views.builds (view, share) values ($1, $2) on conflict (view) do update set share = excluded.share',
      [this.view.name, share],
    );
  }

  /** The table does not show this log: nobody goes on with it, and nobody takes it for the view any more. */
  async disown({ tableName }: Checkpoint): Promise<void> {
    await this.dataSource.query(`update views.checkpoints set fingerprint = '', log = '' where table_name = $1`, [
      tableName,
    ]);
  }

  /** True when another version of the view went live after the given database time: newer code has taken over. */
  async supersededSince(time: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `select from views.checkpoints where view = $1 and (version, fingerprint, log) <> ($2, $3, $4) and fingerprint <> '' and live_since > $5`,
      [this.view.name, this.view.version, this.fingerprint, await this.store.logId(), time],
    );
    return rows.length > 0;
  }

  async load(tableName: string, ids: readonly string[]): Promise<Map<string, Row>> {
    const found = await this.dataSource.query<{ id: string; row: Row }[]>(
      `select id, row_to_json(r) as row from (select ${this.shape.selection} from views.${quoted(tableName)} where id = any($1)) r`,
      [ids],
    );
    return new Map(found.map(({ id, row }) => [id, this.shape.normalise(row)]));
  }

  /**
   * Writes rows and checkpoint in one transaction, and nothing when the checkpoint is no longer where the
   * caller found it:
   * then it returns false. The transaction is not flushed to disk: after a crash rows and checkpoint go back together.
   */
  async write(
    checkpoint: Checkpoint,
    next: KeptPlace,
    rows: readonly Row[],
    removedIds: readonly string[],
  ): Promise<boolean> {
    const table = `views.${quoted(checkpoint.tableName)}`;
    const columns = this.shape.columns.map(({ name }) => quoted(name));
    const [result] = await this.dataSource.query<{ moved: boolean }[]>(
      `with moved as (
         update views.checkpoints set position = $1, event = $2
         where table_name = $3 and fingerprint = $4 and position is not distinct from $5
         returning set_config('synchronous_commit', 'off', true)),
       written as (
         insert into ${table} (${columns.join(', ')})
         select ${columns.join(', ')} from json_populate_recordset(null::${table}, $6) where exists (select from moved)
         on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}),
       removed as (delete from ${table} where id = any($7) and exists (select from moved))
       select exists (select from moved) as moved`,
      [
        ...columnsOf(next),
        checkpoint.tableName,
        this.fingerprint,
        checkpoint.place?.position ?? null,
        JSON.stringify(rows.map((row) => this.shape.asRecord(row))),
        removedIds,
      ],
    );
    return result!.moved;
  }

  /** Moves only the checkpoint; false as for `write`. */
  async advance(checkpoint: Checkpoint, next: KeptPlace): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `with moved as (
         update views.checkpoints set position = $1, event = $2
         where table_name = $3 and fingerprint = $4 and position is not distinct from $5
         returning set_config('synchronous_commit', 'off', true))
       select from moved`,
      [...columnsOf(next), checkpoint.tableName, this.fingerprint, checkpoint.place?.position ?? null],
    );
    return rows.length > 0;
  }

  /** Creates a table under a new name, has it filled, and registers it with the event that the filling has reached. */
  async build(
    last: NamedEvent | undefined,
    fill: (runner: QueryRunner, tableName: string) => Promise<void>,
  ): Promise<Checkpoint> {
    const tableName = `${this.plainName}_v${this.view.version}_${randomBytes(3).toString('hex')}`;
    const log = await this.store.logId();
    const place = last && keptPlace(last);
    await this.inTransaction(async (runner) => {
      const table = this.tableNamed(tableName);
      await runner.createTable(table, false, false, false);
      await fill(runner, tableName);
      await runner.createIndices(table, [...table.indices]); // which adds them to the table's own list
      await runner.query(
        'insert into views.checkpoints (table_name, view, version, fingerprint, log, position, event) values ($1, $2, $3, $4, $5, $6, $7)',
        [tableName, this.view.name, this.view.version, this.fingerprint, log, ...columnsOf(place)],
      );
    });
    await this.dataSource.query(`analyze views.${quoted(tableName)}`);
    return { tableName, place, live: false };
  }

  /** Shows readers this table from the next statement on, and drops the others of the view. */
  async goLive(checkpoint: Checkpoint): Promise<Checkpoint> {
    const { tableName } = checkpoint;
    await this.inTransaction(async (runner) => {
      await runner.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [this.view.name]);
      await runner.query('delete from views.checkpoints where view = $1 and table_name <> $2', [
        this.view.name,
        tableName,
      ]);
      await runner.query('delete from views.builds where view = $1', [this.view.name]);
      await runner.query('update views.checkpoints set live_since = clock_timestamp() where table_name = $1', [
        tableName,
      ]);
      await runner.query(`drop view if exists views.${quoted(this.plainName)}`);
      await runner.query(`create view views.${quoted(this.plainName)} as select * from views.${quoted(tableName)}`);
    });
    await this.dropUnregistered();
    return { ...checkpoint, live: true };
  }

  private async dropUnregistered(): Promise<void> {
    const tables = await this.dataSource.query<{ tablename: string }[]>(
      `select tablename from pg_tables where schemaname = 'views' and tablename ~ $1 and tablename not in (select table_name from views.checkpoints)`,
      [`^${this.plainName}_v[0-9]+_[0-9a-f]{6}$`],
    );
    for (const { tablename } of tables) await this.dataSource.query(`drop table if exists views.${quoted(tablename)}`);
  }

  /** Names of constraints and indexes are left to the table's name, so that two builds can stand side by side. */
  private tableNamed(tableName: string): Table {
    const table = this.definition.clone();
    table.schema = 'views';
    table.name = `views.${tableName}`;
    for (const column of table.columns) column.primaryKeyConstraintName = undefined;
    for (const named of [...table.uniques, ...table.indices, ...table.checks]) named.name = undefined;
    return table;
  }

  private async inTransaction(work: (runner: QueryRunner) => Promise<void>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await work(runner);
      await runner.commitTransaction();
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
