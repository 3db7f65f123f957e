import { CommandBus } from '@nestjs/cqrs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmptyPlaceSweep } from '#contexts/nominations.module';
import { withClient } from '#platform/database';
import { Clock } from '#platform/event-sourcing';
import { EventStore, PostgresEventStore } from '#platform/event-store';
import { createApi } from '../../apps/service/src/http/create-api.js';
import { type Worker, startWorker } from '../../apps/service/src/jobs/start-worker.js';
import { callerWith } from '#story';
import { TravelledClock } from '../support/travelled-clock.js';
import { DyingEventStore } from './dying-event-store.js';
import type { Cast, Role } from './story.js';

export type Cookies = Readonly<Record<Role, string>>;

interface Surroundings {
  readonly url: string;
  readonly attachments: string;
}

/** The service from a start to an end, on a database that may have seen others. */
export class ServiceLife {
  private constructor(
    readonly app: Awaited<ReturnType<typeof createApi>>,
    readonly origin: string,
    readonly store: DyingEventStore,
    readonly clock: TravelledClock,
    private readonly worker?: Worker,
  ) {}

  /**
   * @param appendsToLive it dies right after so many appends, and has no worker: appends are those of the story
   * alone
   */
  static async begin({ url, attachments }: Surroundings, appendsToLive?: number): Promise<ServiceLife> {
    const clock = new TravelledClock();
    const store = new DyingEventStore(new PostgresEventStore({ connectionString: url }), appendsToLive ?? Infinity);
    const app = await createApi(
      {
        databaseUrl: url,
        eventStore: store,
        clock,
        publicOrigin: 'http://127.0.0.1',
        session: { hours: 1e6, idleMinutes: 6e7 },
        attachments: { directory: attachments, maxBytes: 5 * 1024 * 1024, maxPerDossier: 100 },
      },
      false,
    );
    await app.listen(0, '127.0.0.1');
    const worker = appendsToLive === undefined ? await startWorker(app, url) : undefined;
    return new ServiceLife(app, (await app.getUrl()).replace(/\/$/, ''), store, clock, worker);
  }

  cast(cookies: Cookies): Cast {
    return Object.fromEntries(
      Object.entries(cookies).map(([role, cookie]) => [role, callerWith(this.origin, cookie)]),
    ) as Record<Role, ReturnType<typeof callerWith>>;
  }

  /** Every automation has seen every event, and places that nobody came to fill have been swept up. */
  async settle(): Promise<void> {
    await this.automationsAreIdle();
    this.clock.pass({ minutes: 2 });
    const commands = this.app.get(CommandBus);
    const sweep = new EmptyPlaceSweep({
      store: this.app.get(EventStore),
      clock: this.app.get(Clock),
      dispatch: (command) => commands.execute(command as never),
    });
    await sweep.sweep();
  }

  async end(): Promise<void> {
    this.app.getHttpServer().closeAllConnections();
    await this.worker?.stop();
    await this.app.close();
  }

  private async automationsAreIdle(): Promise<void> {
    const busy = async () => (await this.worker!.automations.status()).some(({ waitingEvents }) => waitingEvents > 0);
    while (await busy()) await sleep(10);
  }
}

/** A database like that one, which nobody may be using. */
export async function copyOf(
  database: { adminUrl: string; serviceUrl: string },
  name: string,
): Promise<{ adminUrl: string; serviceUrl: string }> {
  const renamed = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await withClient(renamed(database.adminUrl).replace(`/${name}`, '/postgres'), (client) =>
    client.query(`create database ${name} template ${new URL(database.adminUrl).pathname.slice(1)}`),
  );
  return { adminUrl: renamed(database.adminUrl), serviceUrl: renamed(database.serviceUrl) };
}

export const drop = (database: { adminUrl: string }): Promise<unknown> =>
  withClient(Object.assign(new URL(database.adminUrl), { pathname: '/postgres' }).href, (client) =>
    client.query(`drop database ${new URL(database.adminUrl).pathname.slice(1)} with (force)`),
  );
