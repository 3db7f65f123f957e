import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { RestartableServer } from '../support/restartable-server.js';

let server: RestartableServer;
let api: ApiUnderTest;
let administrator: Client;
beforeAll(async () => {
  server = await RestartableServer.start();
  api = await ApiUnderTest.start({ database: server.database });
  administrator = await api.administrator();
});
afterAll(async () => {
  await api.close();
  await server.remove();
});

const unit = (unitId: string) => ({
  unitId,
  name: `Đơn vị ${unitId}`,
  category: 'so_ban_nganh',
  validFrom: '2020-01-01',
});
const ready = async () => (await api.stranger().get('/health/ready')).status === 200;

function expectAskedToTryLater({ status, headers, body }: Answer) {
  expect({ status, type: headers.get('content-type'), retryAfter: headers.get('retry-after') }).toEqual({
    status: 503,
    type: 'application/problem+json; charset=utf-8',
    retryAfter: '5',
  });
  expect(body).toMatchObject({
    title: 'Hệ thống tạm ngừng phục vụ',
    code: 'UNAVAILABLE',
    detail: 'Hệ thống tạm thời chưa phục vụ được. Vui lòng thử lại sau ít phút.',
    correlationId: headers.get('x-correlation-id'),
  });
}

describe('while the database server is away', () => {
  beforeAll(() => server.goAway());
  afterAll(async () => {
    await server.comeBack();
    await eventually(ready);
  });

  it('people are asked to try again, whatever they do', async () => {
    expectAskedToTryLater(await administrator.get('/api/units'));
    expectAskedToTryLater(
      await administrator.post('/api/units', unit('so-vang-mat'), { 'idempotency-key': 'vang-mat' }),
    );
    expectAskedToTryLater(await api.stranger().signIn('giam-doc-so-y-te', api.password));
  });

  it('the service is alive but not ready, and says what it lacks', async () => {
    const started = Date.now();

    expect((await api.stranger().get('/health/live')).status).toBe(200);
    const { status, body } = await api.stranger().get('/health/ready');

    expect(status).toBe(503);
    expect(body.errors).toEqual([
      { code: 'EVENT_STORE_AWAY', part: 'eventStore', engine: 'postgresql', detail: 'Kho sự kiện chưa trả lời.' },
      { code: 'VIEWS_AWAY', part: 'views', engine: 'postgresql', detail: 'Cơ sở dữ liệu tra cứu chưa trả lời.' },
    ]);
    expect(Date.now() - started).toBeLessThan(9_000); // less than the patience of the engines themselves
  });
});

describe('after the database server has come back', () => {
  it('the repeated command is carried out once, and shown: nobody had to restart anything', async () => {
    const register = () => administrator.post('/api/units', unit('so-vang-mat'), { 'idempotency-key': 'vang-mat' });

    const shownAfter = (position: string) =>
      eventually(() =>
        administrator
          .get(`/api/units?after=${encodeURIComponent(position)}&limit=100`)
          .then((answer) => answer.status === 200 && answer),
      );

    const { status, body } = await register();
    const list = await shownAfter(body.position);

    expect(status).toBe(200);
    expect((await register()).body).toMatchObject({ replayed: true });
    expect(await api.events.readStream('unit-so-vang-mat')).toHaveLength(1);
    expect(list.body.items).toContainEqual(expect.objectContaining({ unitId: 'so-vang-mat' }));
  });

  it('a command that was under way when it went is carried out at most once, and never half', async () => {
    const unitIds = Array.from({ length: 20 }, (_, number) => `so-dang-lam-${number}`);
    const register = (unitId: string) => administrator.post('/api/units', unit(unitId), { 'idempotency-key': unitId });

    const underWay = Promise.all(unitIds.map(register));
    await server.goAway();
    await server.comeBack();
    const first = await underWay;
    await eventually(ready);
    const repeated = await Promise.all(unitIds.map(register));

    expect(first.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(repeated.map(({ status }) => status)).toEqual(unitIds.map(() => 200));
    for (const unitId of unitIds) expect(await api.events.readStream(`unit-${unitId}`)).toHaveLength(1);
  });
});
