import { serviceRole, sqlMigration } from '#platform/database';

/** How far each table that is being made has come: whoever waits for it may be in another process. */
export const CreateViewBuilds1763700001600 = sqlMigration('CreateViewBuilds1763700001600', [
  `create table views.builds (view text primary key, share real not null)`,
  `grant select, insert, update, delete on views.builds to ${serviceRole}`,
]);
