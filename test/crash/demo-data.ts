import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoredFile } from '#contexts/nominations';
import { withClient } from '#platform/database';
import type { RecordedEvent } from '#platform/event-sourcing';
import { PostgresEventStore } from '#platform/event-store';
import type * as embeddedPostgres from '../../infra/embedded-postgres/index.js';
import { historyOf } from './history.js';

const built = new URL('../../dist/infra/embedded-postgres/index.js', import.meta.url).href;

interface OpenedData {
  readonly url: string;
  /** Absent while the service has not got as far as its tables. */
  readonly store?: PostgresEventStore;
}

/** The data directory of a demo, and what is in it while no demo runs on it. */
export class DemoData {
  private constructor(readonly directory: string) {}

  static make(): DemoData {
    const directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-crash-'));
    chmodSync(directory, 0o755);
    return new DemoData(directory);
  }

  remove(): void {
    if (existsSync(this.cluster)) rmSync(realpathSync(this.cluster), { recursive: true });
    rmSync(this.directory, { recursive: true, force: true });
  }

  async open<Result>(use: (data: OpenedData) => Promise<Result>): Promise<Result> {
    const { startEmbeddedPostgres } = (await import(built)) as typeof embeddedPostgres;
    const server = await startEmbeddedPostgres({ dataDirectory: path.join(this.directory, 'demo'), port: 0 });
    try {
      await server.createDatabase('bang_vang');
      const url = server.serviceUrl('bang_vang');
      if (!(await hasEvents(server.adminUrl('bang_vang')))) return await use({ url });
      const store = new PostgresEventStore({ connectionString: url });
      return await use({ url, store }).finally(() => store.close());
    } finally {
      await server.stop();
    }
  }

  async history(): Promise<readonly RecordedEvent[]> {
    if (!existsSync(path.join(this.cluster, 'PG_VERSION'))) return [];
    return this.open(async ({ store }) => (store ? historyOf(store) : []));
  }

  /** Files that events speak of and that are not there, or are others. */
  faultyFiles(history: readonly RecordedEvent[]): readonly StoredFile[] {
    const files = history.flatMap(({ data }) => ('file' in data ? [data.file as StoredFile] : []));
    return files.filter(({ sha256, size }) => {
      const address = path.join(this.directory, 'demo/attachments', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
      const content = existsSync(address) ? readFileSync(address) : Buffer.alloc(0);
      return content.length !== size || createHash('sha256').update(content).digest('hex') !== sha256;
    });
  }

  private get cluster(): string {
    return path.join(this.directory, 'demo/postgres');
  }
}

const hasEvents = (adminUrl: string): Promise<boolean> =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ events: string | null }>(`select to_regclass('event_store.events')::text as events`);
    return rows[0]!.events !== null;
  });
