import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import { startWorker } from '../../apps/service/src/jobs/start-worker.js';
import { accepted, expectRefusal } from '../support/answers.js';
import { ApiUnderTest } from '../support/api.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';

let api: ApiUnderTest;
let administrator: Client;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  administrator = await api.administrator();
});
afterAll(() => api.close());

describe('while the views are made from the history', () => {
  it('the port is open: it lives, is not ready, says how far it is, and goes on by itself', async () => {
    await accepted(administrator.get('/api/units'));
    await api.worker.stop();
    await withClient(api.database.adminUrl, async (client) => {
      await client.query(`update views.checkpoints set fingerprint = '', log = ''`);
      await client.query(`insert into views.builds (view, share) select view, 0.5 from views.checkpoints`);
    });

    const refused = { code: 'VIEWS_BEING_BUILT', percent: 50 };
    await eventually(async () => (await administrator.get('/api/units')).status === 503);
    expectRefusal(await administrator.get('/api/units'), 503, refused);
    expectRefusal(await administrator.post('/api/units', {}), 503, refused);
    await eventually(async () => (await api.stranger().get('/health/ready')).status === 503);
    expectRefusal(await api.stranger().get('/health/ready'), 503, refused);
    expect((await api.stranger().get('/health/live')).status).toBe(200);
    expect((await api.stranger().get('/api/openapi.json')).status).toBe(200);

    const worker = await startWorker(api.app, api.database.serviceUrl);
    await eventually(async () => (await administrator.get('/api/units')).status === 200);
    await eventually(async () => (await api.stranger().get('/health/ready')).status === 200);
    await worker.stop();
  });
});
