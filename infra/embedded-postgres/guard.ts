/**
 * Runs one program and shuts it down when standard input closes, which the death of the launcher does in
 * whatever way it
 * comes, kill -9 included. Usage: node guard.js '{"program", "args", "uid", "gid", "removeAfterwards", "launcher"}'
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { GuardedProgram } from './guarded-program.js';

const { program, args, uid, gid, removeAfterwards = [] } = JSON.parse(process.argv[2]!) as GuardedProgram;

// Ctrl-C goes to the launcher, which closes our input when the applications have ended
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true, uid, gid });
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 127;
});
let shuttingDown = false;
child.on('exit', (code) => {
  if (shuttingDown) for (const directory of removeAfterwards) rmSync(directory, { recursive: true, force: true });
  process.exit(code ?? 1);
});

const shutDown = () => {
  shuttingDown = true;
  child.kill('SIGINT'); // "fast": roll back what is open, write a checkpoint
  setTimeout(() => child.kill('SIGQUIT'), 20_000).unref();
};
process.stdin
  .once('close', shutDown)
  .on('error', () => undefined)
  .resume();
