import {
  AutomationCheckpointsByLog1763700000800,
  AutomationCheckpointsNameTheirEvent1763700001400,
  CreateAutomations1763700000300,
} from '#platform/automations';
import { type Migration, serviceRole, sqlMigration } from '#platform/database';
import { CreateDiscrepancies1763700001500 } from '#platform/discrepancies';
import { eventStoreMigration } from '#platform/event-store';
import { idempotencyKeysByAgeMigration, idempotencyKeysMigration } from '#platform/http';
import { CreateJobQueues1763700001000 } from '#platform/jobs';
import {
  CreateViewBuilds1763700001600,
  CreateViews1763700000200,
  ViewCheckpointsByLog1763700000700,
  ViewCheckpointsNameTheirEvent1763700001300,
} from '#platform/read-models';

/** The tables of the platform; each context brings its own. The order of all is by timestamp. */
export const migrations: readonly Migration[] = [
  sqlMigration('CreateEventStore1763700000100', eventStoreMigration(serviceRole)),
  CreateViews1763700000200,
  CreateAutomations1763700000300,
  idempotencyKeysMigration,
  idempotencyKeysByAgeMigration,
  ViewCheckpointsByLog1763700000700,
  AutomationCheckpointsByLog1763700000800,
  CreateJobQueues1763700001000,
  ViewCheckpointsNameTheirEvent1763700001300,
  AutomationCheckpointsNameTheirEvent1763700001400,
  CreateDiscrepancies1763700001500,
  CreateViewBuilds1763700001600,
];
