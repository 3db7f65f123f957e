import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, type Migration } from '#platform/database';
import type { EmbeddedPostgres, startEmbeddedPostgres } from '../../infra/embedded-postgres/index.js';
import type { TestDatabase } from './database.js';

const name = 'bang_vang';
const built = '../../dist/infra/embedded-postgres/index.js'; // its guard is a program of its own, so it runs as built

/** A PostgreSQL server of its own that a test may stop and start again, on the same data and port. */
export class RestartableServer {
  private constructor(
    private readonly dataDirectory: string,
    private running: EmbeddedPostgres,
    readonly database: TestDatabase,
  ) {}

  static async start(migrations?: readonly Migration[]): Promise<RestartableServer> {
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'bang-vang-restarted-'));
    const server = await launch(dataDirectory, 0);
    await server.createDatabase(name);
    const database = { adminUrl: server.adminUrl(name), serviceUrl: server.serviceUrl(name) };
    await migrate({
      adminUrl: database.adminUrl,
      migrations: migrations ?? (await import('../../apps/service/src/composition.js')).composition.migrations,
    });
    return new RestartableServer(dataDirectory, server, database);
  }

  /** Cuts every connection; from then on nobody gets one. */
  async goAway(): Promise<void> {
    await this.running.stop();
  }

  async comeBack(): Promise<void> {
    const { port } = this.running;
    this.running = await launch(this.dataDirectory, port);
    if (this.running.port !== port) throw new Error(`Port ${port} has been taken by somebody else`);
  }

  async remove(): Promise<void> {
    await this.running.stop();
    await rm(await realpath(path.join(this.dataDirectory, 'postgres')), { recursive: true });
    await rm(this.dataDirectory, { recursive: true });
  }
}

async function launch(dataDirectory: string, port: number): Promise<EmbeddedPostgres> {
  const { startEmbeddedPostgres: start } = (await import(built)) as {
    startEmbeddedPostgres: typeof startEmbeddedPostgres;
  };
  return start({ dataDirectory, port, settings: { shared_buffers: '32MB' } });
}
