import path from 'node:path';
import {
  ClusterInUse,
  ForeignData,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../../infra/embedded-postgres/index.js';
import type { Environment } from '#platform/config';
import { CannotStart, endProcess } from '../process.js';

export interface Database {
  readonly url: string;
  /** Of who migrates; absent where the installation's own server has migrated already. */
  readonly adminUrl?: string;
  stop(): Promise<void>;
}

const name = 'bang_vang';

/**
 * The installation's own server where it names one, else the embedded one in the data directory.
 * @throws CannotStart when that is in use, or belongs to another user
 */
export async function openDatabase({ database, dataDirectory }: Environment): Promise<Database> {
  if (database) return { ...database, stop: () => Promise.resolve() };
  const options = { dataDirectory: path.resolve(dataDirectory), lost: (why: Error) => endProcess(cameToAnEnd(why)) };
  const server = await startEmbeddedPostgres(options).catch((error: unknown) => {
    if (error instanceof ClusterInUse) throw new CannotStart(inUse(dataDirectory));
    throw error instanceof ForeignData ? new CannotStart(foreign(dataDirectory)) : error;
  });
  await server.createDatabase(name);
  return { url: server.serviceUrl(name), adminUrl: server.adminUrl(name), stop: () => server.stop() };
}

const cameToAnEnd = ({ message }: Error): string =>
  `PostgreSQL đi kèm đã dừng và không khởi động lại được nên dịch vụ dừng theo. Hãy xem nguyên nhân dưới đây, xử lý rồi khởi động lại dịch vụ / the embedded PostgreSQL could not be started again.\n${message}`;

const inUse = (dataDirectory: string): string =>
  `Dữ liệu trong ${dataDirectory} đang được một dịch vụ Bảng Vàng khác dùng. Hãy dừng dịch vụ đó, hoặc chọn thư mục khác bằng DATA_DIRECTORY / the data directory is in use.`;

const foreign = (dataDirectory: string): string =>
  `Dữ liệu trong ${dataDirectory} thuộc về người dùng khác của máy này, thường là vì root đã sao chép. Hãy chạy bằng quyền root: chown -R ${process.getuid?.()} ${dataDirectory} ; rồi khởi động lại / the data belong to another user: give them to this one as root.`;

/** For a tool: beside a running service when there is one, else alone on its data. */
export async function joinDatabase(environment: Environment): Promise<Database> {
  const running = environment.database ? undefined : await runningEmbeddedPostgres(environment.dataDirectory, name);
  return running ? { ...running, stop: () => Promise.resolve() } : openDatabase(environment);
}
