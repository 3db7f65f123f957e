import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { QueueBackend } from '#platform/jobs';

const program = fileURLToPath(new URL('doomed-worker.js', import.meta.url));

/** A worker in a process of its own that is going to be killed over its jobs. */
export class DoomedWorker {
  private readonly ids: string[] = [];

  private constructor(private readonly child: ChildProcess) {}

  static async start(backend: QueueBackend, queue: string): Promise<DoomedWorker> {
    return new DoomedWorker(
      spawn(process.execPath, [program, JSON.stringify(backend), queue], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
  }

  /** The ids of the first jobs that it took, once it has so many. */
  async holds(count: number): Promise<readonly string[]> {
    for await (const line of createInterface(this.child.stdout!)) {
      this.ids.push(line);
      if (this.ids.length === count) return this.ids;
    }
    throw new Error('The doomed worker ended by itself');
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}
