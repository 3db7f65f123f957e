import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const marks = fileURLToPath(new URL('../../../running', import.meta.url));

/** Keeps a build from replacing the files under this process. Where nothing can be written, nothing can be replaced. */
export function markAsRunning(): void {
  const mark = path.join(marks, String(process.pid));
  try {
    mkdirSync(marks, { recursive: true });
    writeFileSync(mark, '');
  } catch {
    return;
  }
  process.once('exit', () => rmSync(mark, { force: true }));
}
