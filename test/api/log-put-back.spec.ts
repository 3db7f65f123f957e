import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { putBack, takeBackup } from '#platform/event-store/testing';
import { ViewProgress } from '#platform/read-models';
import { acknowledgeDiscrepancies, verifyEvents } from '../../apps/service/src/operations/events-verify.js';
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

const register = (unitId: string) =>
  accepted(
    administrator.post('/api/units', { unitId, name: unitId, category: 'so_ban_nganh', validFrom: '2020-01-01' }),
  );
const readiness = async () => (await administrator.get('/health/ready')).body as { status: string; errors?: object[] };
const verified = () => verifyEvents({ engine: 'postgresql' }, api.database.serviceUrl);

describe('an older backup under newer views', () => {
  it('is told by readiness, the page of the administrator and the tool until somebody acknowledges it', async () => {
    await register('so-con-lai');
    const backup = await takeBackup(api.database.adminUrl);
    const { body } = await register('so-bi-mat');
    expect(await api.app.get(ViewProgress).waitForEvery(body.position, 60_000)).toBe(true);
    expect((await readiness()).errors).toBeUndefined();
    expect(await verified()).toBe(0);

    await putBack(api.database.adminUrl, backup);
    await eventually(async () =>
      (await readiness()).errors?.some((error) => 'code' in error && error.code === 'LOG_PUT_BACK'),
    );
    await eventually(async () => (await readiness()).status === 'ready');

    const units = async () =>
      (await accepted(administrator.get('/api/units?limit=200'))).body.items as { unitId: string }[];
    expect(
      (await units()).filter(({ unitId }) => /^so-(con-lai|bi-mat)$/.test(unitId)).map(({ unitId }) => unitId),
    ).toEqual(['so-con-lai']);
    const { discrepancies } = (await accepted(administrator.get('/api/engines'))).body;
    expect(discrepancies).toContainEqual(
      expect.objectContaining({
        follower: 'view unit-list',
        misfit: 'event-gone',
        stream: 'unit-so-bi-mat',
        revision: '0',
      }),
    );
    expect(await verified()).toBe(1);
    expectRefusal(
      await (await api.as('chairman', 'chu-tich-ubnd-thanh-pho')).post('/api/engines/acknowledge-discrepancies', {}),
      403,
      { code: 'NOT_PERMITTED' },
    );

    expect((await administrator.post('/api/engines/acknowledge-discrepancies', {})).status).toBe(204);
    expect((await accepted(administrator.get('/api/engines'))).body.discrepancies).toEqual([]);
    await eventually(async () => (await readiness()).errors === undefined); // asked anew once a second
    expect(await verified()).toBe(0);
    expect(await acknowledgeDiscrepancies(api.database.serviceUrl)).toBe(0);
  });
});
