import { type Migration, serviceRole, sqlMigration } from '#platform/database';

export const idempotencyKeysMigration: Migration = sqlMigration('CreateIdempotencyKeys1763700000400', [
  'create schema http',
  `create table http.idempotency_keys (
    actor text not null,
    key text not null,
    fingerprint text not null,
    at timestamptz not null,
    primary key (actor, key)
  )`,
  `grant usage on schema http to ${serviceRole}`,
  `grant select, insert, delete on http.idempotency_keys to ${serviceRole}`,
]);

export const idempotencyKeysByAgeMigration: Migration = sqlMigration('IndexIdempotencyKeysByAge1763700000600', [
  'create index idempotency_keys_by_age on http.idempotency_keys (at)',
]);
