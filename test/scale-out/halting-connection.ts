import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * The way of one process to its database, which holds back what the process says once it says certain words: the
 * process can then be halted at exactly that point of its work.
 */
export class HaltingConnection {
  private readonly sockets = new Set<Socket>();
  private words: readonly string[] | undefined;
  private halted = () => {};
  private readonly held: (() => void)[] = [];

  private constructor(
    private readonly server: Server,
    private readonly database: URL,
  ) {}

  static async to(databaseUrl: string): Promise<HaltingConnection> {
    const server = createServer();
    const connection = new HaltingConnection(server, new URL(databaseUrl));
    server.on('connection', (socket) => connection.join(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return connection;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return Object.assign(new URL(this.database), { hostname: '127.0.0.1', port: String(port) }).href;
  }

  /** Resolves when the process has said all of the words in one message, which is not passed on before `goOn`. */
  saying(...words: readonly string[]): Promise<'halted'> {
    this.words = words;
    return new Promise((resolve) => (this.halted = () => resolve('halted')));
  }

  goOn(): void {
    this.words = undefined;
    for (const pass of this.held.splice(0)) pass();
  }

  close(): void {
    this.sockets.forEach((socket) => socket.destroy());
    this.server.close();
  }

  private join(process: Socket): void {
    const server = connect(Number(this.database.port), this.database.hostname);
    for (const [socket, other] of [
      [process, server],
      [server, process],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
    server.on('data', (said) => process.write(said));
    process.on('data', (said) => this.pass(said, server));
  }

  private pass(said: Buffer, server: Socket): void {
    if (!this.words?.every((word) => said.includes(word))) return void server.write(said);
    this.held.push(() => server.write(said));
    this.halted();
  }
}
