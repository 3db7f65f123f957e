import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoredFile } from '#contexts/nominations';
import type { RecordedEvent } from '#platform/event-sourcing';
import type { DemoEngines, OpenedEngines } from './demo-engines.js';
import { historyOf } from './history.js';

/** The data directory of a demo with its engines, and what is in them while no demo runs on them. */
export class DemoData {
  private constructor(
    readonly directory: string,
    private readonly engines: DemoEngines,
  ) {}

  static async make(openEngines: (directory: string) => DemoEngines | Promise<DemoEngines>): Promise<DemoData> {
    const directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-crash-'));
    chmodSync(directory, 0o755);
    return new DemoData(directory, await openEngines(path.join(directory, 'demo')));
  }

  /** What a demo process has to be told of it. */
  get environment(): Readonly<Record<string, string>> {
    return { ...this.engines.environment, DATA_DIRECTORY: this.directory };
  }

  open<Result>(use: (engines: OpenedEngines) => Promise<Result>): Promise<Result> {
    return this.engines.open(use);
  }

  async history(): Promise<readonly RecordedEvent[]> {
    return this.engines.exist() ? this.open(async ({ store }) => (store ? historyOf(store) : [])) : [];
  }

  /** Files that events speak of and that are not there, or are others. */
  faultyFiles(history: readonly RecordedEvent[]): readonly StoredFile[] {
    const files = history.flatMap(({ data }) => ('file' in data ? [data.file as StoredFile] : []));
    return files.filter(({ sha256, size }) => {
      const address = path.join(this.directory, 'demo/attachments', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
      const content = existsSync(address) ? readFileSync(address) : Buffer.alloc(0);
      return content.length !== size || createHash('sha256').update(content).digest('hex') !== sha256;
    });
  }

  remove(): void {
    this.engines.remove();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
