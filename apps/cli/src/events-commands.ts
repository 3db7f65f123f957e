import { Command } from 'commander';
import { verifyEvents } from './events-verify.js';
import { withDatabase } from './with-database.js';

export function eventsCommands(): Command {
  const events = new Command('events').description('Sự kiện đã ghi');
  events
    .command('verify')
    .description('Kiểm tra chuỗi băm của mọi dòng sự kiện, nêu mắt xích đứt đầu tiên')
    .action(() => withDatabase(({ url }, { eventStore }) => verifyEvents(eventStore, url)));
  return events;
}
