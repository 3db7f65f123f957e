import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../infra/free-port.js';
import { Client } from '../support/client.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';

const programs = fileURLToPath(new URL('../../dist/apps/', import.meta.url));

/** One process of an installation, as a container runs it. */
export class Program {
  output = '';
  readonly ended: Promise<unknown>;
  private readonly child: ChildProcess;

  constructor(name: 'api' | 'worker', environment: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, [path.join(programs, name, 'src/main.js')], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = once(this.child, 'close');
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

/**
 * Programs that share a database which is up to date and which they may not migrate, and one address that gives
 * each request to the next api.
 */
export class Installation {
  private readonly programs: Program[] = [];
  private readonly apis: number[] = [];
  private turn = 0;
  private readonly proxy: Server;

  private constructor(
    readonly database: TestDatabase,
    private readonly directory: string,
  ) {
    this.proxy = createServer((incoming, outgoing) => {
      const { method, url, headers } = incoming;
      const forwarded = request(
        { port: this.apis[this.turn++ % this.apis.length], host: '127.0.0.1', method, path: url, headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(outgoing);
        },
      );
      forwarded.on('error', () => outgoing.destroy());
      outgoing.on('close', () => forwarded.destroy());
      incoming.pipe(forwarded);
    });
  }

  static async start(): Promise<Installation> {
    const installation = new Installation(
      await freshDatabase(),
      await mkdtemp(path.join(tmpdir(), 'bang-vang-scale-out-')),
    );
    await new Promise<void>((resolve) => installation.proxy.listen(0, '127.0.0.1', resolve));
    return installation;
  }

  worker(): Program {
    return this.program('worker', {});
  }

  async api(environment: Readonly<Record<string, string>> = {}): Promise<Program> {
    const port = await freePort(0);
    const program = this.program('api', { PORT: String(port), ...environment });
    await eventually(
      async () =>
        (await new Client(`http://127.0.0.1:${port}`).get('/health/live').catch(() => undefined))?.status === 200,
      () => program.output,
    );
    this.apis.push(port);
    return program;
  }

  /** At the one address; without a cookie yet. */
  client(): Client {
    return new Client(`http://127.0.0.1:${(this.proxy.address() as AddressInfo).port}`);
  }

  /** Connected to each api by itself; without a cookie yet. */
  clientOfEach(): readonly Client[] {
    return this.apis.map((port) => new Client(`http://127.0.0.1:${port}`));
  }

  async remove(): Promise<void> {
    this.proxy.closeAllConnections();
    this.proxy.close();
    await Promise.all(this.programs.map((program) => program.kill()));
    await rm(this.directory, { recursive: true });
  }

  private program(name: 'api' | 'worker', environment: Readonly<Record<string, string>>): Program {
    const program = new Program(name, {
      DATABASE_URL: this.database.serviceUrl,
      DATA_DIRECTORY: this.directory,
      DEMO: 'true',
      ...environment,
    });
    this.programs.push(program);
    return program;
  }
}
