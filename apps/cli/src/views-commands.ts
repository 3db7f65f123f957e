import { Command } from 'commander';
import { withDatabase } from './with-database.js';
import { rebuildView, showViews } from './views-status.js';

export function viewsCommands(): Command {
  const views = new Command('views').description('Bảng dữ liệu để đọc, dựng từ sự kiện');
  views
    .command('status')
    .description('Mỗi bảng đã dựng đến đâu')
    .action(() => withDatabase(({ url }, { eventStore }) => showViews(eventStore, url)));
  views
    .command('rebuild')
    .description('Dựng lại một bảng bên cạnh bảng đang dùng, xong mới thay')
    .argument('<view>', 'tên bảng, ví dụ dossier-list')
    .action((view: string) => withDatabase(({ url }, { eventStore }) => rebuildView(view, eventStore, url)));
  return views;
}
