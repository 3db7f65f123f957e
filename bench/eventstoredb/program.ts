import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Program {
  /** The first line that it printed. */
  readonly said: string;
  /** As the out-of-memory killer does it. Resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Runs a file beside this one in a process of its own, from its first line on. */
export async function startProgram(file: string, args: readonly string[] = []): Promise<Program> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const said = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => undefined)]);
  if (!said) throw new Error(`${file} ended before it said anything`);
  return {
    said: String(said[0]),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
