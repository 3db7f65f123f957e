import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '#platform/database';
import { runningEmbeddedPostgres } from '../../infra/embedded-postgres/index.js';
import type { Caller } from '#story';
import { ServiceProcess } from '../crash/service-process.js';
import { type Answer, Client } from '../support/client.js';
import type { MailServer } from '../support/mail-server.js';

const clock = fileURLToPath(new URL('./shifted-clock.js', import.meta.url));

/** The environment of a start at an instant: of who writes a fixture and of who opens it. */
export const startingAt = (instant: string, mailUrl: string): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${clock}`,
  CLOCK_STARTS_AT: instant,
  SMTP_URL: mailUrl,
  MAIL_FROM: 'Bảng Vàng <bang-vang@example.vn>',
  PUBLIC_ORIGIN: 'http://khen-thuong.example.vn',
  APPRAISAL_TERM_WORKING_DAYS: '20',
});

/** Milliseconds without any change after which nothing more follows: letters that are due are looked for every five seconds. */
const quiet = 7_000;

/** The service in a data directory, started anew for each day on which something happens. */
export class Chronicle {
  private service: ServiceProcess | undefined;
  origin = '';
  private readonly clients = new Map<string, Promise<Client>>();
  /** By user name, of everybody who has an account. */
  readonly passwords = new Map<string, string>();
  /** By user name, of who has signed in since the last start or before it. */
  readonly cookies = new Map<string, string>();

  constructor(
    readonly dataDirectory: string,
    readonly mail: MailServer,
  ) {}

  /** Whatever the day before has left to the automations and jobs is done first. Việt Nam time. */
  async travelTo(instant: string): Promise<void> {
    await this.end();
    this.service = new ServiceProcess(this.dataDirectory, startingAt(instant, this.mail.url));
    this.origin = await this.service.ready();
    this.clients.clear();
    for (const [, userName, password] of this.service.output.matchAll(/^ {2}([a-z-]+) +([\w-]{10,}) {2}/gm))
      this.passwords.set(userName!, password!);
    await this.settle();
  }

  async end(): Promise<void> {
    if (!this.service) return;
    await this.settle();
    this.service.signal('SIGTERM');
    if ((await this.service.ended) !== 0) throw new Error(this.service.errors);
    const errors = this.service.errors.split('\n').filter((line) => line !== '' && !isOfADeadLetter.test(line));
    if (errors.length > 0) throw new Error(errors.join('\n'));
    this.service = undefined;
    await rm(`${this.dataDirectory}/unshown-passwords.json`, { force: true });
  }

  /** However it is: for who looks no further. */
  async kill(): Promise<void> {
    this.service?.signal('SIGKILL');
    await this.service?.ended;
    await this.service?.databaseIsGone();
  }

  as(userName: string): Promise<Client> {
    const client = this.clients.get(userName) ?? this.signIn(userName);
    this.clients.set(userName, client);
    return client;
  }

  /** Who has signed in on an earlier day and not signed out since. */
  stillSignedIn(userName: string): Client {
    return new Client(this.origin, this.cookies.get(userName));
  }

  stranger(): Client {
    return new Client(this.origin);
  }

  /** The admin's connection to the running server. */
  async database<Result>(use: Parameters<typeof withClient<Result>>[1]): Promise<Result> {
    const running = await runningEmbeddedPostgres(this.dataDirectory, 'bang_vang');
    if (!running) throw new Error(`No server runs on ${this.dataDirectory}`);
    return withClient(running.adminUrl, use);
  }

  /** Resolves when views, automations and jobs have followed. */
  async settle(): Promise<void> {
    for (let [before, since] = ['', Date.now()]; Date.now() - since < quiet; await sleep(100)) {
      const state = await this.database(async (client) => JSON.stringify((await client.query(whatMoves)).rows));
      if (state !== before) [before, since] = [state, Date.now()];
    }
  }

  private async signIn(userName: string): Promise<Client> {
    const client = this.stranger();
    const password = this.passwords.get(userName);
    if (password === undefined) throw new Error(`No password of ${userName}`);
    const { headers } = await done(client.signIn(userName, password));
    this.cookies.set(userName, headers.getSetCookie()[0]!.split(';', 1)[0]!);
    return client;
  }
}

const isOfADeadLetter = /"message":"letters [\w-]+ is dead/;

const whatMoves = `
  select (select count(*) from event_store.events) as events,
         (select json_agg(position order by view) from views.checkpoints) as views,
         (select json_agg(c order by c.automation) from automations.checkpoints c) as automations,
         (select count(*) from notices.inbox) as notices,
         (select count(*) from notices.mail where sent_at is not null) as letters`;

/** @throws Error with the service's own words when it refused */
export async function done(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

/** As the steps of the demo call the service. */
export const callerOf = (client: Client): Caller => ({
  get: (path) => client.get(`/api${path}`),
  post: (path, body, key) => client.post(`/api${path}`, body, { 'idempotency-key': key }),
  upload: (path, { fields, file }, key) => client.upload(`/api${path}`, fields, file, { 'idempotency-key': key }),
});
