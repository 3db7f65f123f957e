import { sqlMigration } from '#platform/database';

/** A position alone cannot tell whether the log is still the one in which it was reached. */
export const ViewCheckpointsNameTheirEvent1763700001300 = sqlMigration('ViewCheckpointsNameTheirEvent1763700001300', [
  `alter table views.checkpoints add column event json`,
]);
