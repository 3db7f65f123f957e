import { serviceRole, sqlMigration } from '#platform/database';

export const CreateAutomations1763700000300 = sqlMigration('CreateAutomations1763700000300', [
  `create schema automations`,
  `create table automations.checkpoints (
     automation text primary key,
     position   text not null,
     updated_at timestamptz not null default clock_timestamp()
   ) with (fillfactor = 50)`,
  `grant usage on schema automations to ${serviceRole}`,
  `grant select, insert, update on automations.checkpoints to ${serviceRole}`,
]);
