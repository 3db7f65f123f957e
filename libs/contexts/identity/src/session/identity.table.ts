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
