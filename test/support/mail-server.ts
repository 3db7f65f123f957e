import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  /** As it came: headers, an empty line, the body. */
  readonly source: string;
}

/** A real SMTP server that keeps what it is given, and may refuse for a while. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What it answers instead of taking a message, e.g. 451. */
  refusing: number | undefined;
  refusals = 0;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            if (mail.refusing !== undefined) {
              mail.refusals++;
              return done(Object.assign(new Error('not now'), { responseCode: mail.refusing }));
            }
            mail.received.push({
              to: session.envelope.rcptTo.map(({ address }) => address).join(),
              source: Buffer.concat(parts).toString(),
            });
            done();
          });
      },
    });
    const mail = new MailServer(server);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return mail;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to(address: string): readonly ReceivedMail[] {
    return this.received.filter((mail) => mail.to === address);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
