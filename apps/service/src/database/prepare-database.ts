import { migrate, pendingMigrations, poolerFault, type PoolerFault } from '#platform/database';
import { composition } from '../composition.js';
import { CannotStart } from '../process.js';

/**
 * Brings the database up to date where this process has the role for it, else makes sure that another one has.
 * @throws CannotStart when nobody has, or when a pooler in between gives no sessions of their own
 */
export async function prepareDatabase({
  url,
  adminUrl,
}: {
  readonly url: string;
  readonly adminUrl?: string;
}): Promise<void> {
  for (const address of [url, adminUrl]) if (address !== undefined) await withoutPooler(address);
  if (adminUrl) return void (await migrate({ adminUrl, serviceUrl: url, migrations: composition.migrations }));
  const pending = await pendingMigrations({ serviceUrl: url, migrations: composition.migrations });
  if (pending.length > 0) throw new CannotStart(notMigrated(pending));
}

const notMigrated = (pending: readonly string[]): string =>
  `Cơ sở dữ liệu chưa được cập nhật cho phiên bản này (còn thiếu ${pending.join(', ')}). Hãy chạy "bang-vang migrate" với DATABASE_ADMIN_URL trước / the database lacks migrations.`;

async function withoutPooler(address: string): Promise<void> {
  const fault = await poolerFault(address);
  if (fault) throw new CannotStart(`${new URL(address).host}: ${inTheWay[fault]}`);
}

const inTheWay: Readonly<Record<PoolerFault, string>> = {
  'shares-sessions':
    'một bộ gộp kết nối (PgBouncer hoặc tương tự) dùng chung phiên giữa các giao dịch. Hãy đặt pool_mode = session cho cơ sở dữ liệu này, hoặc kết nối thẳng tới PostgreSQL / a pooler in transaction mode is in the way: use session mode, or connect past it.',
  'refuses-options':
    'một bộ gộp kết nối (PgBouncer hoặc tương tự) không nhận tham số "options". Hãy đặt pool_mode = session và ignore_startup_parameters = options, hoặc kết nối thẳng tới PostgreSQL / a pooler refuses startup options: set ignore_startup_parameters = options with session mode, or connect past it.',
};
