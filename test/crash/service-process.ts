import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/apps/standalone/src/main.js', import.meta.url));

interface Ending {
  readonly code: number | null;
  /** Milliseconds since its start. */
  readonly after: number;
}

/** `npm start` in a process of its own. */
export class ServiceProcess {
  output = '';
  errors = '';
  readonly ended: Promise<Ending>;
  private readonly child: ChildProcess;

  constructor(private readonly dataDirectory: string, environment: Readonly<Record<string, string>> = {}) {
    const started = Date.now();
    this.child = spawn(process.execPath, [program], { env: { ...process.env, PORT: '0', DATA_DIRECTORY: dataDirectory, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = once(this.child, 'close').then(([code]) => ({ code: code as number | null, after: Date.now() - started }));
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

  /** True once the process of its database is gone, within 15 seconds. */
  async databaseIsGone(): Promise<boolean> {
    const file = path.join(this.dataDirectory, 'postgres/postmaster.pid');
    for (let waited = 0; waited < 15_000; waited += 50) {
      const postmaster = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0]! : '';
      if (!postmaster || !existsSync(`/proc/${postmaster}`)) return true;
      await sleep(50);
    }
    return false;
  }
}
