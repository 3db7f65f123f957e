import { paperDraftsMigration, presenceMigration } from '#contexts/nominations.module';
import { noticesMigration } from '#contexts/notices.module';
import { identityMigration } from '#contexts/organisation.module';
import { AutomationCheckpointsByLog1763700000800, CreateAutomations1763700000300 } from '#platform/automations';
import { type Migration, serviceRole, sqlMigration } from '#platform/database';
import { eventStoreMigration } from '#platform/event-store';
import { idempotencyKeysByAgeMigration, idempotencyKeysMigration } from '#platform/http';
import { CreateJobQueues1763700001000 } from '#platform/jobs';
import { CreateViews1763700000200, ViewCheckpointsByLog1763700000700 } from '#platform/read-models';

/** Every table of the service, oldest first. Each library says what it needs; the order is by timestamp. */
export const migrations: readonly Migration[] = [
  sqlMigration('CreateEventStore1763700000100', eventStoreMigration(serviceRole)),
  CreateViews1763700000200,
  CreateAutomations1763700000300,
  idempotencyKeysMigration,
  identityMigration,
  idempotencyKeysByAgeMigration,
  ViewCheckpointsByLog1763700000700,
  AutomationCheckpointsByLog1763700000800,
  paperDraftsMigration,
  CreateJobQueues1763700001000,
  presenceMigration,
  noticesMigration,
];
