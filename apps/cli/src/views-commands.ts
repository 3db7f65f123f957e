import { Command } from 'commander';
import { withDatabase } from './with-database.js';

/** Loads every context: only for who asks. */
const status = () => import('./views-status.js');

export function viewsCommands(): Command {
  const views = new Command('views').description('Bảng dữ liệu để đọc, dựng từ sự kiện');
  views
    .command('status')
    .description('Mỗi bảng đã dựng đến đâu')
    .action(() => withDatabase(async ({ url }, { eventStore }) => (await status()).showViews(eventStore, url)));
  views
    .command('rebuild')
    .description('Dựng lại một bảng bên cạnh bảng đang dùng, xong mới thay')
    .argument('<view>', 'tên bảng, ví dụ dossier-list')
    .action((view: string) =>
      withDatabase(async ({ url }, { eventStore }) => (await status()).rebuildView(view, eventStore, url)),
    );
  return views;
}
