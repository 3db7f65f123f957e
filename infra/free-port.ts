import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what the system gives to outgoing connections, which take a port while its server starts or restarts. */
const [first, last] = [20_000, 32_000];

/** The wanted port of 127.0.0.1 when nobody has it, else, or for 0, one that is free right now. */
export async function freePort(wanted: number): Promise<number> {
  let port = wanted || randomInt(first, last);
  while (!(await isFree(port))) port = randomInt(first, last);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
