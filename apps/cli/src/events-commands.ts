import { Command } from 'commander';
import { copyBetweenStores } from './events-copy.js';
import { acknowledgeDiscrepancies, verifyEvents } from '../../service/src/operations/events-verify.js';
import { withDatabase } from './with-database.js';

export function eventsCommands(): Command {
  const events = new Command('events').description('Sự kiện đã ghi');
  events
    .command('verify')
    .description('Kiểm tra chuỗi băm của mọi dòng sự kiện, nêu mắt xích đứt đầu tiên')
    .action(() => withDatabase(({ url }, { eventStore }) => verifyEvents(eventStore, url)));
  events
    .command('acknowledge')
    .description('Xác nhận đã xem các sai lệch giữa kho sự kiện và những gì đã đọc từ nó, do "verify" nêu')
    .action(() => withDatabase(({ url }) => acknowledgeDiscrepancies(url)));
  events
    .command('copy')
    .description('Chép toàn bộ sự kiện sang một kho khác theo đúng thứ tự, rồi so sánh hai kho; chạy lại thì chép tiếp')
    .requiredOption('--from <store>', 'kho nguồn: postgresql, eventstoredb, hoặc một địa chỉ postgres://… hay esdb://…')
    .requiredOption('--to <store>', 'kho đích, ghi như kho nguồn')
    .action((stores: { from: string; to: string }) =>
      withDatabase(({ url }, { eventStore }) => copyBetweenStores(stores, { databaseUrl: url, eventStore })),
    );
  return events;
}
