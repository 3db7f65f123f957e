import { serviceRole, sqlMigration } from '#platform/database';

/** The tables of the views themselves come and go with their versions: the service makes them. */
export const CreateViews1763700000200 = sqlMigration('CreateViews1763700000200', [
  `create schema views authorization ${serviceRole}`,
  `create table views.checkpoints (
     table_name  text primary key,
     view        text not null,
     version     int not null,
     fingerprint text not null,
     position    text,
     live_since  timestamptz
   ) with (fillfactor = 50)`,
  `create unique index one_live_table on views.checkpoints (view) where live_since is not null`,
  `grant select, insert, update, delete on views.checkpoints to ${serviceRole}`,
]);
