import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const wanted = 'lighthouse@12.8.2';

export const categories = ['performance', 'accessibility', 'best-practices'] as const;
export type Category = (typeof categories)[number];

export interface Audit {
  /** Between 0 and 100. */
  readonly scores: Readonly<Record<Category, number>>;
  readonly layoutShift: number;
  /** Ids of what did not pass. */
  readonly failed: readonly string[];
}

interface LighthouseReport {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
      }
    >
  >;
}

/**
 * Lighthouse as phones are measured by it: fetched for the occasion, because nothing else needs its hundred
 * packages.
 */
export class Lighthouse {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** @param port where the browser listens; what is signed in there is signed in for the audits */
  static async fetched(port: number): Promise<Lighthouse> {
    const folder = await mkdtemp(path.join(tmpdir(), 'bang-vang-lighthouse-'));
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', wanted], {
      cwd: folder,
      timeout: 300_000,
    });
    return new Lighthouse(folder, port);
  }

  async audit(url: string): Promise<Audit> {
    const program = path.join(this.folder, 'node_modules/lighthouse/cli/index.js');
    const options = [
      `--port=${this.port}`,
      '--output=json',
      '--quiet',
      '--disable-storage-reset',
      `--only-categories=${categories.join(',')}`,
    ];
    const look = () =>
      run(process.execPath, [program, url, ...options], { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 });
    const { stdout } = await look().catch(look); // on a busy machine a recording fails now and then
    const report = JSON.parse(stdout) as LighthouseReport;
    const scores = Object.fromEntries(
      categories.map((category) => [category, Math.round(100 * (report.categories[category].score ?? 0))]),
    ) as Record<Category, number>;
    const failed = Object.values(report.audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
      .map(({ id }) => id);
    return { scores, layoutShift: report.audits['cumulative-layout-shift']?.numericValue ?? Infinity, failed };
  }

  forget(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
