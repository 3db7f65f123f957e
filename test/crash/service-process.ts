import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eventually } from '../support/eventually.js';

const program = fileURLToPath(new URL('../../dist/apps/standalone/src/main.js', import.meta.url));

/** `npm start` in a process of its own. */
export class ServiceProcess {
  output = '';
  errors = '';
  /** Resolves to its exit code. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(
    private readonly dataDirectory: string,
    environment: Readonly<Record<string, string>> = {},
  ) {
    this.child = spawn(process.execPath, [program], {
      env: { ...process.env, PORT: '0', DATA_DIRECTORY: dataDirectory, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = once(this.child, 'close').then(([code]) => code as number | null);
  }

  /** Resolves to its origin once it says that it can be used. @throws Error when it ends before */
  async ready(): Promise<string> {
    let ended = false;
    void this.ended.then(() => (ended = true));
    for (;;) {
      const origin = /đã sẵn sàng: (\S+)[\s\S]*npm run demo/.exec(this.output)?.[1];
      if (origin) return origin;
      if (ended) throw new Error(`It did not start:\n${this.errors}${this.output}`);
      await sleep(20);
    }
  }

  /** As it was shown; undefined when no password was shown for this user. */
  passwordOf(userName: string): string | undefined {
    return new RegExp(`^ +${userName} +(\\S+)`, 'm').exec(this.output)?.[1];
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Resolves once no process of its database is left. */
  async databaseIsGone(): Promise<void> {
    const file = path.join(this.dataDirectory, 'postgres/postmaster.pid');
    await eventually(() => {
      const postmaster = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0]! : '';
      return !postmaster || !existsSync(`/proc/${postmaster}`);
    });
  }
}
