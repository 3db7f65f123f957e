import { serviceRole, sqlMigration } from '#platform/database';

export const CreateDiscrepancies1763700001500 = sqlMigration('CreateDiscrepancies1763700001500', [
  `create schema discrepancies`,
  `create table discrepancies.found (
     id              bigint generated always as identity primary key,
     found_at        timestamptz not null default clock_timestamp(),
     follower        text not null,
     misfit          text not null,
     log             text not null,
     position        text not null,
     stream          text,
     revision        bigint,
     acknowledged_at timestamptz,
     acknowledged_by text
   )`,
  `create unique index one_open_discrepancy on discrepancies.found (follower, log, position) where acknowledged_at is null`,
  `grant usage on schema discrepancies to ${serviceRole}`,
  `grant select, insert, update on discrepancies.found to ${serviceRole}`,
]);
