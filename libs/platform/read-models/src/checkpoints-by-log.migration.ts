import { sqlMigration } from '#platform/database';

/** A position means something in one log only. Until now there was one. */
export const ViewCheckpointsByLog1763700000700 = sqlMigration('ViewCheckpointsByLog1763700000700', [
  `alter table views.checkpoints add column log text not null default 'postgresql'`,
]);
