import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isRunning } from '../../infra/child-program.js';
import type { DemoData } from './demo-data.js';

const program = fileURLToPath(new URL('../../dist/apps/cli/src/main.js', import.meta.url));

/**
 * A place in a run of the demo: so long after its start, or after it has begun a step; at the latest when it
 * begins the next, where it is quicker than it was.
 */
export interface Instant {
  readonly step?: string;
  readonly milliseconds: number;
  readonly next?: string;
}

/**
 * Who dies: the service; also the guard of its database; or these and the database at once, as when the machine
 * goes down.
 */
export const deaths = ['service', 'service and guard', 'everything'] as const;
export type Death = (typeof deaths)[number];

/** `npm run demo` in a process of its own. */
export class DemoProcess {
  /** What it printed, with the milliseconds since its start. */
  readonly lines: { readonly text: string; readonly at: number }[] = [];
  private readonly dataDirectory: string;
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;
  private readonly started = Date.now();
  private errors = '';

  constructor({ directory, environment }: DemoData) {
    this.dataDirectory = directory;
    this.child = spawn(process.execPath, [program, 'demo'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    createInterface({ input: this.child.stdout! }).on('line', (text) =>
      this.lines.push({ text, at: Date.now() - this.started }),
    );
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = once(this.child, 'close').then(([code]) => code as number | null);
  }

  /** @throws Error with what it complained of, unless it ended well */
  async end(): Promise<void> {
    const code = await this.ended;
    if (code !== 0)
      throw new Error(`The demo ended with ${code}:\n${this.errors}\n${this.lines.map(({ text }) => text).join('\n')}`);
  }

  /** @returns false when it had ended before */
  async killAt({ step, milliseconds, next }: Instant, death: Death): Promise<boolean> {
    const hasPrinted = (line: string | undefined) => this.lines.some(({ text }) => text === line);
    while (step && !hasPrinted(step) && this.runs) await sleep(2);
    for (const end = Date.now() + milliseconds; Date.now() < end && !hasPrinted(next) && this.runs;) await sleep(2);
    if (!this.runs) return this.end().then(() => false);
    if (death !== 'service') for (const pid of this.databaseProcesses(death)) killIfAlive(pid);
    this.child.kill('SIGKILL');
    await this.ended;
    return true;
  }

  private get runs(): boolean {
    return isRunning(this.child);
  }

  private databaseProcesses(death: Death): readonly number[] {
    const postmaster = Number(textOf(path.join(this.dataDirectory, 'demo/postgres/postmaster.pid')).split('\n')[0]);
    const guard = Number(/^PPid:\s*(\d+)/m.exec(textOf(`/proc/${postmaster}/status`))?.[1]);
    return [guard, ...(death === 'everything' ? [postmaster] : [])].filter((pid) => pid > 1);
  }
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
