import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transform } from '@swc/core';
import { withClient } from '#platform/database';
import { endProgram } from '../../infra/child-program.js';
import { freePort } from '../../infra/free-port.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { emptyContext, listed } from './empty-context.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let copy: string;
let database: TestDatabase;
let origin: string;
let service: ChildProcess;
let printed = '';

/** Existing files of the server that the new context changes, with their new text. */
const changed = new Map<string, string>();

beforeAll(async () => {
  database = await freshDatabase([]);
  copy = await mkdtemp(path.join(tmpdir(), 'bang-vang-house-'));
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const part of ['package.json', 'dist/apps', 'dist/libs', 'dist/infra', 'libs/contexts'])
    await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  const list = 'apps/service/src/contexts.ts';
  changed.set(list, listed(await readFile(path.join(root, list), 'utf8')));
  for (const [file, text] of [...Object.entries(emptyContext), ...changed]) await build(file, text);
  const port = await freePort(0);
  origin = `http://127.0.0.1:${port}`;
  service = spawn(process.execPath, [path.join(copy, 'dist/apps/standalone/src/main.js')], {
    cwd: copy,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIRECTORY: path.join(copy, 'data'),
      DATABASE_URL: database.serviceUrl,
      DATABASE_ADMIN_URL: database.adminUrl,
      DEMO: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [service.stdout!, service.stderr!]) stream.on('data', (text) => (printed += String(text)));
  await eventually(
    async () =>
      service.exitCode !== null ||
      (await fetch(`${origin}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      )),
    () => printed,
  );
});

afterAll(async () => {
  await endProgram(service, 'SIGTERM');
  await rm(copy, { recursive: true, force: true });
});

async function build(file: string, text: string): Promise<void> {
  const swc = JSON.parse(await readFile(path.join(root, '.swcrc'), 'utf8')) as object;
  const { code } = await transform(text, { ...swc, swcrc: false, sourceMaps: false, filename: path.join(root, file) });
  const target = path.join(copy, 'dist', file.replace(/[.]ts$/, '.js'));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, code);
}

describe('a new context', () => {
  it('is its folder and one word in the list: 1 existing file of the server is touched', () => {
    expect([...changed.keys()]).toEqual(['apps/service/src/contexts.ts']);
    expect(Object.keys(emptyContext).every((file) => file.startsWith('libs/contexts/hollow/'))).toBe(true);
  });

  it('starts with the others', async () => {
    await eventually(
      () => service.exitCode !== null || printed.includes('đã sẵn sàng'),
      () => printed,
    );
    expect(service.exitCode).toBeNull();
  });

  it('has its view built', async () => {
    const rows = await withClient(database.serviceUrl, (client) =>
      client.query(`select live_since from views.checkpoints where view = 'hollow-list' and live_since is not null`),
    );
    expect(rows.rowCount).toBe(1);
  });

  it('answers with its own refusal, its sentence and the status of its kind', async () => {
    const answer = await fetch(`${origin}/api/hollow/1`);
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { code: 'HOLLOW_NOT_FOUND', detail: 'Không có gì ở đây.' },
    ]);
  });

  it('has its permissions in the table', async () => {
    const answer = await fetch(`${origin}/api/hollow/permissions`);
    expect(await answer.json()).toEqual(['fill-hollow']);
  });
});
