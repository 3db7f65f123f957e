import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accepted, expectRefusal } from '../support/answers.js';
import { ApiUnderTest } from '../support/api.js';
import type { Client } from '../support/client.js';

let api: ApiUnderTest;
let administrator: Client;
let position: string;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  administrator = await api.administrator();
  const register = (unitId: string) =>
    accepted(
      administrator.post('/api/units', {
        unitId,
        name: `Sở ${unitId}`,
        category: 'so_ban_nganh',
        validFrom: '2020-01-01',
      }),
    );
  api.clock.travelTo('2025-06-02T18:00:00Z'); // the third of June in Việt Nam
  await register('so-mot');
  api.clock.travelTo('2025-06-04T02:00:00Z');
  position = (await register('so-hai')).body.position;
});
afterAll(() => api.close());

const audit = async (filter: string) =>
  (await accepted(administrator.get(`/api/audit?after=${position}&${filter}`))).body;
const streams = async (filter: string) => (await audit(filter)).items.map(({ stream }: { stream: string }) => stream);

describe('the audit log', () => {
  it('tells who did what when, newest first, and nothing of what was said', async () => {
    const [line] = (await audit('stream=unit-so-')).items;
    expect(line).toEqual({
      eventId: expect.any(String),
      at: '2025-06-04T02:00:00.000Z',
      personId: 'administrator-bang-vang',
      personName: 'Người administrator-bang-vang',
      onBehalfOf: null,
      type: 'UnitRegistered',
      stream: 'unit-so-hai',
      revision: 0,
      position,
      correlationId: expect.any(String),
      rulesVersion: null,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is filtered by person, stream, type and period, whose days are those of Việt Nam', async () => {
    expect(await streams('person=administrator-bang-vang&from=2025-06-03')).toEqual(['unit-so-hai', 'unit-so-mot']);
    expect(await streams('person=nobody')).toEqual([]);
    expect(await streams('from=2025-06-03&to=2025-06-03')).toEqual(['unit-so-mot']);
    expect(await streams('to=2025-06-02&type=UnitRegistered&stream=unit-so-mot')).toEqual([]);
    expect((await streams('type=PersonRegistered')).every((stream: string) => stream.startsWith('person-'))).toBe(true);
    expectRefusal(
      await administrator.get('/api/audit?from=hom-qua'),
      400,
      { code: 'MATCHES', pointer: '/from' },
      { code: 'IS_DATE_STRING', pointer: '/from' },
    );
  });

  it('goes on page by page, and tells how it stood at an instant', async () => {
    const page = await audit('limit=1&stream=unit-so-');
    expect((await audit(`limit=1&stream=unit-so-&cursor=${page.next}`)).items).toMatchObject([
      { stream: expect.not.stringContaining('so-hai') },
    ]);
    expect(await streams('asOf=2025-06-03T00:00:00Z&from=2025-06-03')).toEqual(['unit-so-mot']);
  });

  it('is the administrators’', async () => {
    expectRefusal(await (await api.as('chairman', 'chu-tich-ubnd-thanh-pho')).get('/api/audit'), 403, {
      code: 'NOT_PERMITTED',
    });
    expect((await api.stranger().get('/api/audit')).status).toBe(401);
  });
});

describe('the engines', () => {
  it('say what they are, whether they answer and how far the views have come', async () => {
    const { body } = await accepted(administrator.get('/api/engines'));
    expect(body).toMatchObject({
      engines: [
        { part: 'eventStore', engine: 'postgresql', state: 'up' },
        {
          part: 'views',
          engine: 'postgresql',
          state: 'up',
          version: expect.stringMatching(/^1[5-9]/),
          bytes: expect.any(Number),
          connections: expect.any(Number),
        },
      ],
    });
    expect(body.views).toContainEqual(expect.objectContaining({ view: 'audit-log', events: expect.any(Number) }));
    expect(body.views).toContainEqual(expect.objectContaining({ view: 'dossier-list' }));
  });

  it('are shown to administrators alone', async () => {
    expectRefusal(await (await api.as('chairman', 'chu-tich-ubnd-thanh-pho')).get('/api/engines'), 403, {
      code: 'NOT_PERMITTED',
    });
  });
});
