import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * The way to a server's port, which can go silent as a stopped process (SIGSTOP) does: connections stay open and new
 * ones are accepted, but no byte passes until it wakes, and then all that have waited do.
 */
export class Door {
  private readonly passages = new Set<readonly [outside: Socket, inside: Socket]>();
  private readonly waiting = new Set<Socket>();
  private server: Server | undefined;
  private silent = false;

  constructor(private readonly inside: () => number) {}

  /** @returns its port */
  async open(port: number): Promise<number> {
    const server = createServer({ pauseOnConnect: true }, (socket) => this.enter(socket));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    this.server = server;
    return (server.address() as { port: number }).port;
  }

  stall(): void {
    this.silent = true;
    for (const sockets of this.passages) for (const socket of sockets) socket.pause();
  }

  wake(): void {
    this.silent = false;
    for (const sockets of this.passages) for (const socket of sockets) socket.resume();
    for (const socket of this.waiting) this.lead(socket);
    this.waiting.clear();
  }

  /** Cuts every connection, as the end of a process does. */
  close(): void {
    this.server?.close();
    for (const socket of [...this.waiting, ...[...this.passages].flat()]) socket.destroy();
    this.waiting.clear();
    this.passages.clear();
    this.silent = false;
  }

  private enter(socket: Socket): void {
    socket.on('error', () => socket.destroy());
    if (this.silent) this.waiting.add(socket);
    else this.lead(socket);
  }

  private lead(outside: Socket): void {
    const inside = connect(this.inside(), '127.0.0.1');
    const passage = [outside, inside] as const;
    this.passages.add(passage);
    for (const [from, to] of [passage, [inside, outside] as const]) {
      from.on('data', (bytes) => void to.write(bytes));
      from.on('end', () => to.end());
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        this.passages.delete(passage);
      });
    }
    outside.resume();
  }
}
