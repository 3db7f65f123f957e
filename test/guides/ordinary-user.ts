import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repository } from './commands.js';

const nobody = { uid: 65_534, gid: 65_534 };
const npm = (setting: string): string => execFileSync('npm', ['config', 'get', setting], { encoding: 'utf8' }).trim();

/** Somebody without rights, at a shell in a fresh clone, with nothing around but Node and what npm has fetched before. */
export class OrdinaryUser {
  readonly clone: string;
  private readonly directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-guides-'));
  private readonly environment: NodeJS.ProcessEnv;
  private readonly identity = process.getuid?.() === 0 ? nobody : {};
  private readonly running = new Set<ChildProcess>();

  constructor() {
    chmodSync(this.directory, 0o755);
    this.clone = path.join(this.directory, 'bang-vang');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, this.clone]);
    const cache = path.join(this.directory, 'npm-cache');
    mkdirSync(cache);
    const fetched = path.join(npm('cache'), '_cacache');
    if (existsSync(fetched)) cpSync(fetched, path.join(cache, '_cacache'), { recursive: true });
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, this.directory]);
    this.environment = {
      // what stands in our own node_modules must not stand in for what an installation lacks
      PATH: process.env
        .PATH!.split(path.delimiter)
        .filter((folder) => !folder.includes('node_modules'))
        .join(path.delimiter),
      HOME: this.directory,
      npm_config_cache: cache,
      npm_config_registry: npm('registry'),
      npm_config_prefer_offline: 'true',
    };
  }

  /** @throws Error with all that they said, when they fail */
  async types(commands: string, variables: NodeJS.ProcessEnv = {}): Promise<void> {
    const { shell, output } = this.begin(commands, variables);
    await once(shell, 'close');
    if (shell.exitCode !== 0) throw new Error(`${commands}\nended with ${shell.exitCode}:\n${output()}`);
  }

  /** Commands that go on: until all of these ports are ready, whereupon they are ended as by a service manager. */
  async serves(commands: string, ports: readonly number[], variables: NodeJS.ProcessEnv = {}): Promise<void> {
    const { shell, output } = this.begin(commands, variables);
    const closed = once(shell, 'close');
    while (!(await Promise.all(ports.map(isReady))).every(Boolean)) {
      if (shell.exitCode !== null) throw new Error(`${commands}\nended with ${shell.exitCode}:\n${output()}`);
      await sleep(500);
    }
    process.kill(-shell.pid!, 'SIGTERM');
    await closed;
  }

  leaves(): void {
    for (const { pid } of this.running) process.kill(-pid!, 'SIGKILL');
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }

  private begin(commands: string, variables: NodeJS.ProcessEnv): { shell: ChildProcess; output: () => string } {
    const shell = spawn('sh', ['-ec', commands], {
      ...this.identity,
      cwd: this.clone,
      detached: true,
      env: { ...this.environment, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running.add(shell);
    shell.once('close', () => this.running.delete(shell));
    let output = '';
    for (const stream of [shell.stdout, shell.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    return { shell, output: () => output };
  }
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
