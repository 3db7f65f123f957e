import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';

/** Calls with as little work as Node allows, because client and service share the machine. */
export class KeepAlive {
  private readonly agent: Agent;

  constructor(
    private readonly origin: string,
    private readonly cookie: string,
    clients: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: clients });
  }

  /** @throws Error unless the answer is 200 */
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.origin}${path}`,
        { method, agent: this.agent, headers: this.headers(body) },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.on('end', () =>
            answer.statusCode === 200
              ? resolve()
              : reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`)),
          );
        },
      );
      sent.on('error', reject).end(body && JSON.stringify(body));
    });
  }

  close(): void {
    this.agent.destroy();
  }

  private headers(body: object | undefined): Record<string, string> {
    return {
      cookie: this.cookie,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    };
  }
}
