import { type Migration, sqlMigration } from '#platform/database';

export const idempotencyKeysMigration: Migration = sqlMigration('CreateIdempotencyKeys1763700400001', [
  'create schema http',
  `create table http.idempotency_keys (
    actor text not null,
    key text not null,
    fingerprint text not null,
    at timestamptz not null,
    primary key (actor, key)
  )`,
  'grant usage on schema http to bang_vang_service',
  'grant select, insert, delete on http.idempotency_keys to bang_vang_service',
]);
