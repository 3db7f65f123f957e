import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { endProgram } from '../../infra/child-program.js';
import { freePort } from '../../infra/free-port.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const textOf = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');

/** The built house in a temporary copy, with some files of its own, started on an empty database. */
export class CopiedHouse {
  private constructor(
    readonly origin: string,
    readonly database: TestDatabase,
    private readonly directory: string,
    private readonly service: ChildProcess,
    private readonly output: readonly string[],
  ) {}

  /** @param files new text by name, from the root of the repository */
  static async start(files: Readonly<Record<string, string>>): Promise<CopiedHouse> {
    const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-house-'));
    await symlink(path.join(root, 'node_modules'), path.join(directory, 'node_modules'));
    for (const part of ['package.json', 'dist/apps', 'dist/libs', 'dist/infra', 'libs/contexts'])
      await cp(path.join(root, part), path.join(directory, part), { recursive: true });
    for (const [file, text] of Object.entries(files)) await build(directory, file, text);
    const [database, port] = [await freshDatabase([]), await freePort(0)];
    const service = spawn(process.execPath, [path.join(directory, 'dist/apps/standalone/src/main.js')], {
      cwd: directory,
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIRECTORY: path.join(directory, 'data'),
        DATABASE_URL: database.serviceUrl,
        DATABASE_ADMIN_URL: database.adminUrl,
        DEMO: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    for (const stream of [service.stdout, service.stderr]) stream.on('data', (text) => void output.push(String(text)));
    const house = new CopiedHouse(`http://127.0.0.1:${port}`, database, directory, service, output);
    await house.untilReady();
    return house;
  }

  get printed(): string {
    return this.output.join('');
  }

  get exitCode(): number | null {
    return this.service.exitCode;
  }

  async end(): Promise<void> {
    await endProgram(this.service, 'SIGTERM');
    await rm(this.directory, { recursive: true, force: true });
  }

  /** Or ended, so that whoever asks sees why. */
  private untilReady(): Promise<unknown> {
    const answers = () =>
      fetch(`${this.origin}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    return eventually(
      async () => this.exitCode !== null || (this.printed.includes('đã sẵn sàng') && (await answers())),
      () => this.printed,
    );
  }
}

async function build(directory: string, file: string, text: string): Promise<void> {
  const swc = JSON.parse(await textOf('.swcrc')) as object;
  const { code } = await transform(text, { ...swc, swcrc: false, sourceMaps: false, filename: path.join(root, file) });
  const target = path.join(directory, 'dist', file.replace(/[.]ts$/, '.js'));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, code);
}
