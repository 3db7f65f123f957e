import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { isBuilt } from './state.js';

/** Where nothing can be written, what was built before is what there is. */
function isReadOnly() {
  try {
    accessSync('.', constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

if (isReadOnly() ? !existsSync('dist') : !isBuilt()) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
