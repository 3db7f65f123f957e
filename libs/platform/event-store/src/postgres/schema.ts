import pg from 'pg';

/**
 * Held shared by every transaction that appends, from before it has a transaction id: how readers know which ids
 * may still commit.
 */
export const appenderLock = 4712;

/** Told after commits, never inside them: a NOTIFY serialises the commits of a whole server. */
export const wakeUpChannel = 'event_store';

/**
 * Statements that create the schema `event_store`, for one migration run by its owner.
 * The service role can read and add events and nothing else; the trigger refuses a change to everybody.
 */
export function eventStoreMigration(serviceRole: string): string[] {
  const role = pg.escapeIdentifier(serviceRole);
  return [
    `create schema event_store`,
    // json, not jsonb: the canonical text that was hashed stays as it was written.
    `create table event_store.events (
       position bigint generated always as identity,
       tx xid8 not null default pg_current_xact_id(),
       stream text collate "C" not null,
       revision bigint not null check (revision >= 0),
       id uuid not null,
       type text collate "C" not null,
       version smallint not null,
       data json not null,
       metadata json not null,
       hash bytea not null,
       primary key (stream, revision)
     )`,
    `create unique index events_in_order on event_store.events (tx, position)`,
    `create function event_store.refuse_change() returns trigger language plpgsql as $$
     begin
       raise exception 'stored events never change: % refused', tg_op using errcode = 'insufficient_privilege';
     end $$`,
    `create trigger events_never_change before update or delete or truncate on event_store.events
       for each statement execute function event_store.refuse_change()`,
    `alter table event_store.events enable always trigger events_never_change`,
    `grant usage on schema event_store to ${role}`,
    `grant select, insert (stream, revision, id, type, version, data, metadata, hash) on event_store.events to ${role}`,
  ];
}
