import { type Migration, serviceRole, sqlMigration } from '#platform/database';

/** Who has a dossier open at this moment. Unlogged: after a crash nobody has. */
export const presenceMigration: Migration = sqlMigration('CreatePresence1763700001100', [
  `create unlogged table drafts.presence (
    dossier_id text not null,
    person_id text not null,
    units text[] not null,
    until timestamptz not null,
    primary key (dossier_id, person_id)
  )`,
  'create index presence_by_end on drafts.presence (until)',
  `grant select, insert, update, delete on drafts.presence to ${serviceRole}`,
]);
