import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/event-sourcing';
import { type JobQueue, type JobQueues, type JobWorkers, NotWorthRetrying } from '#platform/jobs';
import { letterOf, type LetterNotice } from './letter.js';
import { oldNews } from './old-news.js';

interface LetterToSend {
  readonly mailId: string;
}

export const letters: JobQueue<LetterToSend> = { name: 'letters', attempts: 10, firstRetryAfter: 15_000 };

export interface MailSettings {
  /** e.g. `smtps://user:password@mail.example.vn` */
  readonly smtpUrl: string;
  /** e.g. `Bảng Vàng <bang-vang@example.vn>` */
  readonly from: string;
}

export interface PostOfficeOptions extends MailSettings {
  readonly dataSource: DataSource;
  readonly queues: JobQueues;
  readonly clock: Clock;
  /** Scheme and host that people open the application under. */
  readonly origin: string;
  /** Milliseconds between two looks for letters that are due; default five seconds. */
  readonly interval?: number;
  readonly onFailure?: (name: string, error: unknown) => void;
}

/**
 * Sends the letters that lie in the database, each at least once; a repeated one has the same Message-ID, by
 * which mail programs know it.
 * What the queue loses is found again, because a letter that was not sent still lies there.
 */
export class PostOffice {
  readonly name = 'letters that are due';
  private readonly transport: Transporter;

  constructor(private readonly options: PostOfficeOptions) {
    this.transport = createTransport(options.smtpUrl, { from: options.from });
  }

  /** Puts what is due into the queue for as long as this process leads. */
  async lead(signal: AbortSignal): Promise<void> {
    const { interval = 5_000, onFailure } = this.options;
    while (!signal.aborted) {
      await this.handIn().catch((error: unknown) => onFailure?.(this.name, error));
      await sleep(interval, undefined, { signal }).catch(() => undefined);
    }
  }

  work(workers: JobWorkers): void {
    workers.work(letters, ({ mailId }) => this.send(mailId));
  }

  close(): void {
    this.transport.close();
  }

  private async handIn(): Promise<void> {
    const due = await this.options.dataSource.query<{ mail_id: string }[]>(
      `select mail_id from notices.mail where sent_at is null and due_at <= $1 and due_at > $1::timestamptz - interval '${oldNews}' order by due_at limit 1000`,
      [this.options.clock.now()],
    );
    await this.options.queues.addAll(
      letters,
      due.map(({ mail_id }) => ({ id: mail_id, data: { mailId: mail_id } })),
    );
  }

  private async send(mailId: string): Promise<void> {
    const { dataSource, origin, clock } = this.options;
    const [mail] = await dataSource.query<{ address: string | null; digests: boolean; unsubscribe_token: string }[]>(
      'select address, digests, unsubscribe_token from notices.mail join notices.preferences using (person_id) where mail_id = $1 and sent_at is null',
      [mailId],
    );
    if (!mail) return;
    // what has been read in the application meanwhile is no news any more
    const notices = await dataSource.query<LetterNotice[]>(
      'select kind, subject, body, link from notices.inbox where mail_id = $1 and read_at is null order by at, notice_id',
      [mailId],
    );
    if (mail.address !== null && notices.length > 0) {
      const { subject, text, unsubscribe } = letterOf(notices, { origin, unsubscribeToken: mail.unsubscribe_token });
      if (unsubscribe === undefined || mail.digests)
        await this.post(mailId, { to: mail.address, subject, text, unsubscribe });
    }
    await dataSource.query('update notices.mail set sent_at = $2 where mail_id = $1', [mailId, clock.now()]);
  }

  private async post(
    mailId: string,
    { unsubscribe, ...letter }: { to: string; subject: string; text: string; unsubscribe?: string },
  ): Promise<void> {
    const messageId = `<${mailId}@${new URL(this.options.origin).hostname}>`;
    const headers = {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>` }),
    };
    await this.transport.sendMail({ ...letter, messageId, headers }).catch(unlessHopeless);
  }
}

/** A mailbox that does not exist does not come into being by asking again (5xx of RFC 5321). */
function unlessHopeless(error: unknown): never {
  const code = (error as { responseCode?: number }).responseCode ?? 0;
  throw code >= 500 ? new NotWorthRetrying(error instanceof Error ? error.message : String(error)) : error;
}
