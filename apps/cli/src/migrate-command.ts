import { Command } from 'commander';
import { migrate } from '#platform/database';
import { withDatabase } from './with-database.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description(
      'Cập nhật cấu trúc cơ sở dữ liệu; tiến trình nào có DATABASE_ADMIN_URL cũng tự làm việc này khi khởi động',
    )
    .action(() =>
      withDatabase(async ({ url, adminUrl }) => {
        if (!adminUrl)
          throw new Error(
            'DATABASE_ADMIN_URL: phải có người dùng được phép thay đổi cấu trúc cơ sở dữ liệu / migrating needs the admin user.',
          );
        const { composition } = await import('../../service/src/composition.js');
        const run = await migrate({ adminUrl, serviceUrl: url, migrations: composition.migrations });
        console.log(run.length > 0 ? `Đã cập nhật: ${run.join(', ')}.` : 'Cấu trúc cơ sở dữ liệu đã là mới nhất.');
        return 0;
      }),
    );
}
