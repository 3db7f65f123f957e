import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProgram } from '../../infra/child-program.js';
import { freePort } from '../../infra/free-port.js';

const program = fileURLToPath(new URL('../../apps/standalone/src/main.js', import.meta.url));
const patience = 120_000;

export interface Standalone {
  readonly origin: string;
  /** Milliseconds from the start of the process to the first 200 of /health/ready. */
  readonly readyAfter: number;
  /** What it has printed: the accounts of a first start. */
  printed(): string;
  /** Resident memory in mebibytes, of the service without its database server. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** As `npm start` runs it, with everything it needs in the data directory. */
export async function startStandalone(dataDirectory: string): Promise<Standalone> {
  const port = await freePort(0);
  const origin = `http://127.0.0.1:${port}`;
  const started = performance.now();
  // what V8 is told is the same for `npm run bench` and `npm start`
  const child = spawn(process.execPath, ['--enable-source-maps', ...process.execArgv, program], {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_DIRECTORY: dataDirectory, DEMO: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || performance.now() - started > patience)
      throw new Error(`The service did not get ready:\n${printed}`);
    await sleep(10);
  }
  return {
    origin,
    readyAfter: performance.now() - started,
    printed: () => printed,
    memory: () => memoryOf(origin),
    async stop() {
      await endProgram(child, 'SIGTERM');
    },
  };
}

export async function withDataDirectory<Result>(use: (dataDirectory: string) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-bench-service-'));
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health/ready`).then(
    ({ status }) => status === 200,
    () => false,
  );

async function memoryOf(origin: string): Promise<number> {
  const metrics = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]) / 2 ** 20;
}
