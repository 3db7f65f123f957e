import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApi } from '../../apps/service/src/http/create-api.js';
import type { ApiOptions } from '../../apps/service/src/api-options.js';
import { startWorker } from '../../apps/service/src/jobs/start-worker.js';
import { TravelledClock } from '../support/travelled-clock.js';

/** Lets the automations see what a service that has ended did not get to. Closes the store. */
export async function finishAutomations(
  engines: Pick<ApiOptions, 'databaseUrl' | 'eventStore' | 'engine'>,
): Promise<void> {
  const attachments = { directory: tmpdir(), maxBytes: 1, maxPerDossier: 1 };
  const app = await createApi(
    { ...engines, clock: new TravelledClock(), publicOrigin: 'http://127.0.0.1', session: { hours: 1 }, attachments },
    false,
  );
  await app.init();
  const worker = await startWorker(app, engines.databaseUrl);
  while ((await worker.automations.status()).some(({ waitingEvents }) => waitingEvents > 0)) await sleep(20);
  await worker.stop();
  await app.close();
}
