import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import type { EmbeddedPostgres, startEmbeddedPostgres } from './index.js';

const built = '../../dist/infra/embedded-postgres/index.js'; // its guard is a program of its own, so it runs as built
const root = process.getuid?.() === 0;

let directory: string;
let server: EmbeddedPostgres | undefined;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-copied-'));
  chmodSync(directory, 0o755);
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  for (const place of ['data', 'closed/data']) {
    const cluster = path.join(directory, place, 'postgres');
    if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true });
  }
  rmSync(directory, { recursive: true });
});

async function start(data = 'data'): Promise<EmbeddedPostgres> {
  const { startEmbeddedPostgres: launch } = (await import(built)) as {
    startEmbeddedPostgres: typeof startEmbeddedPostgres;
  };
  return (server = await launch({ dataDirectory: path.join(directory, data), port: 0 }));
}
async function stopped(): Promise<void> {
  await server!.stop();
  server = undefined;
}
const ask = (sql: string) => withClient(server!.adminUrl(), async (client) => (await client.query<object>(sql)).rows);
const inDirectory = (command: string) => execFileSync('sh', ['-ec', command], { cwd: directory });

async function keepOneRow(): Promise<void> {
  await start();
  await ask('create table kept (name text); insert into kept values ($$Đặng Thị Ánh$$)');
  await stopped();
}
const kept = [{ name: 'Đặng Thị Ánh' }];

describe('data that were copied with cp -r, as root does it', () => {
  it('are backed up and restored by the commands of the guide', async () => {
    const guide = readFileSync(fileURLToPath(new URL('../../docs/guides/operations.md', import.meta.url)), 'utf8');
    const [, commands] = /```sh\n(cp -rL data backup[\s\S]*?)```/.exec(guide)!;
    const [backup, restore] = commands!.trim().split('\n') as [string, string];
    await keepOneRow();
    inDirectory(backup);
    await start();
    await ask('delete from kept');
    await stopped();

    inDirectory(restore);
    await start();

    expect(await ask('select name from kept')).toEqual(kept);
  });

  if (root) {
    it('serve from below a directory that nobody else may enter', async () => {
      await keepOneRow();
      mkdirSync(path.join(directory, 'closed'), { mode: 0o700 });
      inDirectory('cp -rL data closed/data');

      await start('closed/data');

      expect(await ask('select name from kept')).toEqual(kept);
      await stopped();
      await start('closed/data');
      expect(await ask('select name from kept')).toEqual(kept);
    });

    it('are refused to an ordinary user as data of somebody else', async () => {
      await keepOneRow();
      inDirectory('cp -rL data copy');
      const program = `
        const { startEmbeddedPostgres, ForeignData } = await import('${fileURLToPath(new URL(built, import.meta.url))}');
        const error = await startEmbeddedPostgres({ dataDirectory: '${directory}/copy', port: 0 }).catch((error) => error);
        console.log(error instanceof ForeignData, error.owner);`;
      const nobody = { uid: 65_534, gid: 65_534, cwd: '/', encoding: 'utf8' } as const;
      expect(spawnSync(process.execPath, ['--input-type=module', '-e', program], nobody).stdout).toBe('true 0\n');
    });
  }
});
