import { Command } from 'commander';
import { migrate } from '#platform/database';
import { migrations } from '../../api/src/migrations.js';
import { withDatabase } from './with-database.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Cập nhật cấu trúc cơ sở dữ liệu; các tiến trình khác cũng tự làm việc này khi khởi động')
    .action(() => withDatabase(async ({ url, adminUrl }) => {
      const run = await migrate({ adminUrl, serviceUrl: url, migrations });
      console.log(run.length > 0 ? `Đã cập nhật: ${run.join(', ')}.` : 'Cấu trúc cơ sở dữ liệu đã là mới nhất.');
      return 0;
    }));
}
