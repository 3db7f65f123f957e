import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface GuardedProgram {
  readonly program: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  /** Directories that the guard deletes once it has shut the program down. */
  readonly removeAfterwards?: readonly string[];
}

export interface Guarded {
  /** Everything the program has written lately. */
  output(): string;
  /** Resolves with true when the output matches, with false when the program ended before. */
  printed(pattern: RegExp): Promise<boolean>;
  /** Resolves when the program has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const guard = fileURLToPath(new URL('./guard.js', import.meta.url));

/** The program runs in a session of its own and does not keep this process from ending. */
export function startGuarded(program: GuardedProgram, log: (line: string) => void): Guarded {
  const child = spawn(process.execPath, [guard, JSON.stringify({ ...program, launcher: process.pid })], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    cwd: tmpdir(),
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const waiting = new Set<() => void>();
  let recent = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      recent = (recent + text).slice(-8_000);
      log(text.trimEnd());
      for (const check of waiting) check();
    });
  }
  child.stdin.on('error', () => undefined);
  setReferenced(child, false);

  return {
    ended,
    output: () => recent,
    async printed(pattern) {
      setReferenced(child, true);
      const matched = new Promise<true>((resolve) => {
        const check = () => pattern.test(recent) && resolve(true);
        waiting.add(check);
        check();
      });
      const result = await Promise.race([matched, ended.then(() => false)]);
      waiting.clear();
      setReferenced(child, false);
      return result;
    },
    async stop() {
      setReferenced(child, true);
      child.stdin.end();
      await ended;
    },
  };
}

function setReferenced(child: ChildProcess, referenced: boolean): void {
  const method = referenced ? 'ref' : 'unref';
  child[method]();
  for (const pipe of child.stdio) (pipe as { ref?(): void; unref?(): void } | null)?.[method]?.();
}
