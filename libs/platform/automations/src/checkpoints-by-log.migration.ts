import { sqlMigration } from '#platform/database';

/** A position means something in one log only. Until now there was one. */
export const AutomationCheckpointsByLog1763700000800 = sqlMigration('AutomationCheckpointsByLog1763700000800', [
  `alter table automations.checkpoints add column log text not null default 'postgresql'`,
]);
