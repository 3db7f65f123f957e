import { type Migration, serviceRole, sqlMigration } from '#platform/database';

/** Accounts and sessions are not events: a password hash must be forgotten when it changes, a session when it ends. */
export const identityMigration: Migration = sqlMigration('CreateIdentity1763700000500', [
  'create schema identity',
  `create table identity.accounts (
    person_id text primary key,
    user_name text not null unique,
    password_hash text not null,
    failed_attempts int not null default 0,
    locked_until timestamptz
  )`,
  `create table identity.sessions (
    token_hash bytea primary key,
    person_id text not null references identity.accounts on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_seen timestamptz not null
  )`,
  'create index sessions_of_person on identity.sessions (person_id)',
  'create index sessions_by_expiry on identity.sessions (expires_at)',
  `grant usage on schema identity to ${serviceRole}`,
  `grant select, insert, update, delete on identity.accounts, identity.sessions to ${serviceRole}`,
]);

/** What follows from attempts to sign in. None of it is an event, and all of it is forgotten after a while. */
export const signInsMigration: Migration = sqlMigration('SlowSignInsDown1763700001700', [
  'alter table identity.accounts drop column failed_attempts, drop column locked_until',
  `create table identity.attempts (
    name_hash bytea not null,
    place text not null,
    failures int not null,
    at timestamptz not null,
    free_at timestamptz not null,
    primary key (name_hash, place)
  )`,
  'create index attempts_by_age on identity.attempts (at)',
  `create table identity.devices (
    token_hash bytea not null,
    person_id text not null references identity.accounts on delete cascade,
    seen_at timestamptz not null,
    primary key (token_hash, person_id)
  )`,
  'create index devices_of_person on identity.devices (person_id, seen_at)',
  `create table identity.access_log (
    line_id bigint generated always as identity primary key,
    minute timestamptz not null,
    at timestamptz not null,
    kind text not null,
    person_id text not null,
    network text not null,
    times int not null,
    unique (minute, kind, person_id, network)
  )`,
  'create index access_log_by_time on identity.access_log (at desc, line_id desc)',
  'create index access_log_of_person on identity.access_log (person_id, at desc)',
  `grant select, insert, update, delete on identity.attempts, identity.devices, identity.access_log to ${serviceRole}`,
]);

/** A password that somebody else has made must be changed; by which command it came, so that a repeated one does nothing. */
export const oneTimePasswordsMigration: Migration = sqlMigration('OneTimePasswords1763700001800', [
  'alter table identity.accounts add column one_time boolean not null default false, add column given_by text',
]);
