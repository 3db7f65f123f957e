import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { withClient } from '#platform/database';

/** Of the owner of the database and of the service, which owns what it makes itself. */
export interface DatabaseUrls {
  readonly adminUrl: string;
  readonly serviceUrl: string;
}

const file = { schema: 'schema.sql', made: 'made-by-the-service.sql', sequences: 'sequences.json', tables: 'tables' };

/**
 * Writes a database as text into a directory: each table as lines of JSON, the stored JSON in them letter by letter.
 * @param schema the statements of the migrations that made it
 */
export async function dump(adminUrl: string, schema: readonly string[], directory: string): Promise<void> {
  await mkdir(path.join(directory, file.tables), { recursive: true });
  const write = (name: string, text: string) => writeFile(path.join(directory, name), text);
  await write(file.schema, schema.map((statement) => `${statement};\n`).join('\n'));
  await withClient(adminUrl, async (client) => {
    await client.query(`set timezone to 'UTC'`);
    for (const table of await textsOf(client, selectTables)) {
      const lines = await textsOf(client, `select row_to_json(t)::text from ${table} t`);
      const twoLines = lines.find((line) => line.includes('\n'));
      if (twoLines) throw new Error(`${table} has a row that is no line: ${twoLines}`);
      const ordered = table === 'event_store.events' ? lines.sort(byPosition) : lines.sort();
      await write(`${file.tables}/${table}.jsonl`, ordered.map((line) => `${line}\n`).join(''));
    }
    await write(file.made, (await textsOf(client, selectMadeByService)).map((text) => `${text};\n`).join(''));
    const { rows } = await client.query<object>(selectSequences);
    await write(file.sequences, `${JSON.stringify(rows, null, 2)}\n`);
  });
}

/** Fills an empty database of a new cluster with what `dump` wrote. */
export async function load(directory: string, { adminUrl, serviceUrl }: DatabaseUrls): Promise<void> {
  const read = (name: string) => readFile(path.join(directory, name), 'utf8');
  const [schema, made, sequences] = await Promise.all([read(file.schema), read(file.made), read(file.sequences)]);
  await withClient(adminUrl, (client) => client.query(schema));
  await withClient(serviceUrl, (client) => client.query(made));
  await withClient(adminUrl, async (client) => {
    await client.query('set session_replication_role = replica'); // rows come table by table, whatever refers to what
    for (const name of await readdir(path.join(directory, file.tables))) {
      const rows = (await read(`${file.tables}/${name}`)).trimEnd().replaceAll('\n', ',');
      const table = name.replace(/\.jsonl$/, '');
      await client.query(
        `insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, $1)`,
        [`[${rows}]`],
      );
    }
    for (const { name, last } of JSON.parse(sequences) as { name: string; last: string }[])
      await client.query('select setval($1, $2)', [name, last]);
    await client.query(passTransactionIdsOfEvents);
  });
}

const byPosition = (one: string, other: string): number => positionIn(one) - positionIn(other);
const positionIn = (line: string): number => (JSON.parse(line) as { position: number }).position;

async function textsOf(client: pg.Client, query: string): Promise<string[]> {
  const { rows } = await client.query<string[]>({ text: query, rowMode: 'array' });
  return rows.map(([text]) => text!);
}

const own = `not in ('pg_catalog', 'information_schema')`;

const selectTables = `
  select format('%I.%I', schemaname, tablename) from pg_tables where schemaname ${own} order by 1`;

/** Tables and SQL views of views come and go with their versions, and BullMQ makes a sequence for each queue. */
const selectMadeByService = `
  with made as (
    select c.oid, c.relname, c.relkind, format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname ${own} and pg_get_userbyid(c.relowner) = 'bang_vang_service')
  select text from (
    select 1 as turn, format('create sequence %s', name) as text from made where relkind = 'S'
    union all
    select 2, format('create table %s (%s)', name, (
      select string_agg(format('%I %s%s%s', attname, format_type(atttypid, atttypmod),
               coalesce(' default ' || pg_get_expr(adbin, adrelid), ''), case when attnotnull then ' not null' else '' end), ', ' order by attnum)
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = made.oid and attnum > 0 and not attisdropped))
    from made where relkind = 'r'
    union all
    select 3, format('alter table %s add constraint %I %s', name, conname, pg_get_constraintdef(c.oid))
    from made join pg_constraint c on conrelid = made.oid and contype = 'p'
    union all
    select 4, pg_get_indexdef(indexrelid) from made join pg_index on indrelid = oid and not indisprimary
    union all
    select 5, format('create view %s as %s', name, rtrim(pg_get_viewdef(oid), ';')) from made where relkind = 'v'
  ) statements order by turn, text`;

const selectSequences = `
  select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
  from pg_sequences where schemaname ${own} and last_value is not null order by 1`;

/** The order of the events rests on the transaction ids of their server: a new one has to have come further. */
const passTransactionIdsOfEvents = `
  do $$
  declare
    wanted bigint := (select max(tx::text::bigint) from event_store.events);
  begin
    while pg_snapshot_xmax(pg_current_snapshot())::text::bigint <= wanted loop
      perform pg_current_xact_id();
      commit;
    end loop;
  end $$`;
