import { randomBytes } from 'node:crypto';
import { inDatabase } from './fresh-event-store.js';

/** The events as they are now, under the name of a table that keeps them. @param ownerUrl of a superuser */
export async function takeBackup(ownerUrl: string): Promise<string> {
  const backup = `backup_${randomBytes(4).toString('hex')}`;
  await inDatabase(ownerUrl, [`create table ${backup} as select * from event_store.events`]);
  return backup;
}

/** What a restore of that backup leaves: the events of then, below everything that was derived from later ones. */
export async function putBack(ownerUrl: string, backup: string): Promise<void> {
  await inDatabase(ownerUrl, [
    'alter table event_store.events disable trigger events_never_change',
    `delete from event_store.events where (stream, revision) not in (select stream, revision from ${backup})`,
    'alter table event_store.events enable always trigger events_never_change',
  ]);
}
