import { type Migration, serviceRole, sqlMigration } from '#platform/database';

/** Drafts are not events: they change with every pause in typing, and what was never handed in must be forgettable. */
export const paperDraftsMigration: Migration = sqlMigration('CreatePaperDrafts1763700000900', [
  'create schema drafts',
  `create table drafts.papers (
    dossier_id text not null,
    kind text not null,
    nominee_id text not null default '',
    fields json not null,
    revision int not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (dossier_id, kind, nominee_id)
  )`,
  `grant usage on schema drafts to ${serviceRole}`,
  `grant select, insert, update, delete on drafts.papers to ${serviceRole}`,
]);
