import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** Resolves when it has ended, also when it had before. */
export async function endProgram(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/**
 * Waits until somebody listens on this port of 127.0.0.1.
 * @param said what the program has told so far
 * @throws Error when it ends before
 */
export async function untilListening(child: ChildProcess, port: number, said = () => ''): Promise<void> {
  while (!(await answers(port))) {
    if (!isRunning(child))
      throw new Error(`${child.spawnfile} ended with ${child.exitCode ?? child.signalCode}\n${said()}`);
    await sleep(20);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
