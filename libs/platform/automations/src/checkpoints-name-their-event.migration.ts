import { sqlMigration } from '#platform/database';

/** A position alone cannot tell whether the log is still the one in which it was reached. */
export const AutomationCheckpointsNameTheirEvent1763700001400 = sqlMigration(
  'AutomationCheckpointsNameTheirEvent1763700001400',
  [`alter table automations.checkpoints add column event json`],
);
