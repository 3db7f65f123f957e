import { migrate, pendingMigrations } from '#platform/database';
import { composition } from '../composition.js';
import { CannotStart } from '../process.js';

/**
 * Brings the database up to date where this process has the role for it, else makes sure that another one has.
 * @throws CannotStart when nobody has
 */
export async function prepareDatabase({
  url,
  adminUrl,
}: {
  readonly url: string;
  readonly adminUrl?: string;
}): Promise<void> {
  if (adminUrl) return void (await migrate({ adminUrl, serviceUrl: url, migrations: composition.migrations }));
  const pending = await pendingMigrations({ serviceUrl: url, migrations: composition.migrations });
  if (pending.length > 0) throw new CannotStart(notMigrated(pending));
}

const notMigrated = (pending: readonly string[]): string =>
  `Cơ sở dữ liệu chưa được cập nhật cho phiên bản này (còn thiếu ${pending.join(', ')}). Hãy chạy "bang-vang migrate" với DATABASE_ADMIN_URL trước / the database lacks migrations.`;
