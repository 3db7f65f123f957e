import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A small checkout with the real steps around a build and a start, and a program that says which build it is of. */
let checkout: string;
const running: ChildProcess[] = [];
beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'bang-vang-start-'));
  cpSync('tools/build', path.join(checkout, 'tools/build'), { recursive: true });
  mkdirSync(path.join(checkout, 'apps/api/src'), { recursive: true });
  write('apps/service.js', `console.log('first'); await new Promise(() => setInterval(() => undefined, 1_000));`);
  const { prebuild, postbuild, prestart, clean } = scripts;
  const build = 'mkdir -p dist/apps dist/running && cp apps/service.js dist/apps/main.js';
  write('package.json', JSON.stringify({ type: 'module', scripts: { clean, prebuild, build, postbuild, prestart } }));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(checkout, { recursive: true, force: true });
});

const write = (file: string, text: string): void => writeFileSync(path.join(checkout, file), text);

function prepare(step: 'prestart' | 'build') {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', step], { cwd: checkout, encoding: 'utf8' });
  return { status, stderr };
}

async function serve(): Promise<void> {
  const service = spawn(process.execPath, ['dist/apps/main.js'], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(service);
  await once(service.stdout, 'data');
  write(`dist/running/${service.pid}`, '');
}

const built = (): string => readFileSync(path.join(checkout, 'dist/apps/main.js'), 'utf8');

it('a second start leaves the files of the running service where they are', async () => {
  expect(prepare('prestart').status).toBe(0);
  await serve();
  write('dist/untouched', '');
  expect(prepare('prestart').status).toBe(0);
  expect(existsSync(path.join(checkout, 'dist/untouched'))).toBe(true);
});

it('a new version is not built under a running service, and is when that has ended', async () => {
  prepare('prestart');
  await serve();
  write('apps/service.js', `console.log('second');`);
  const refused = prepare('prestart');
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toMatch(/Dịch vụ đang chạy .*Hãy dừng dịch vụ/);
  expect(built()).toContain('first');
  expect(prepare('build').status).not.toBe(0);

  const [service] = running;
  service!.kill('SIGKILL');
  await once(service!, 'exit');
  expect(prepare('prestart').status).toBe(0);
  expect(built()).toContain('second');
});

it('what is built is started without building again', () => {
  prepare('prestart');
  write('dist/untouched', '');
  write(
    'package.json',
    readFileSync(path.join(checkout, 'package.json'), 'utf8').replace('mkdir -p', 'false mkdir -p'),
  );
  expect(prepare('prestart').status).toBe(0);
  expect(existsSync(path.join(checkout, 'dist/untouched'))).toBe(true);
});
