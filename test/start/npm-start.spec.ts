import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-npm-start-'));
  chmodSync(directory, 0o755);
});
afterAll(() => {
  const cluster = path.join(directory, 'postgres');
  if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true, force: true });
  rmSync(directory, { recursive: true, force: true });
});

/** npm, the shell that it starts and the service, in a process group of their own as a terminal makes one. */
async function npmStart(): Promise<{ npm: ChildProcess; output: () => string; origin: string }> {
  const npm = spawn('npm', ['start', '--ignore-scripts'], {
    cwd: repository,
    detached: true,
    env: { ...process.env, PORT: '0', DATA_DIRECTORY: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  for (;;) {
    const origin = /đã sẵn sàng: (\S+)[\s\S]*npm run demo/.exec(output)?.[1];
    if (origin) return { npm, output: () => output, origin };
    if (npm.exitCode !== null) throw new Error(`It did not start:\n${output}`);
    await sleep(50);
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

describe('a service that npm has started', () => {
  const ways: readonly (readonly [string, (npm: ChildProcess) => void])[] = [
    ['Ctrl+C in the terminal, which goes to all three', ({ pid }) => void process.kill(-pid!, 'SIGINT')],
    ['SIGTERM to npm alone, which passes it to its shell', ({ pid }) => void process.kill(pid!, 'SIGTERM')],
    ['SIGTERM to all three, as a service manager sends it', ({ pid }) => void process.kill(-pid!, 'SIGTERM')],
  ];

  it.each(ways)('is stopped with everything closed by %s', async (_, stop) => {
    const { npm, output, origin } = await npmStart();
    const closed = once(npm, 'close');
    const postmaster = path.join(directory, 'postgres/postmaster.pid');
    const server = readFileSync(postmaster, 'utf8').split('\n')[0]!;
    const before = output().length;
    try {
      stop(npm);
      await eventually(() => !existsSync(postmaster), output);
      await eventually(() => !existsSync(`/proc/${server}`), output);
      await closed; // nobody holds its output any longer
      await expect(new Client(origin).get('/health/live')).rejects.toThrow();
      expect(output().slice(before)).not.toMatch(/error|at .+:\d+/i);
    } finally {
      killGroup(npm);
    }
  });
});
