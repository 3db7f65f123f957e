import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import { EventStoreDbEventStore } from '#platform/event-store';
import { EventStoreDbDouble } from '#platform/event-store/testing';
import type { Answer, Caller } from '#story';
import { type Cast, dossierId, roundId, story } from '../crash/story.js';
import { ApiUnderTest } from '../support/api.js';
import { castOf } from '../support/cast.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';

/** The events on a server of their own, which goes away; the database of the views stays. */
let server: EventStoreDbDouble;
let api: ApiUnderTest;
let cast: Cast;
let administrator: Client;
beforeAll(async () => {
  server = await new EventStoreDbDouble({ maxAppendSize: 8 * 1024 * 1024 }).start();
  api = await ApiUnderTest.start({
    eventStore: new EventStoreDbEventStore({ connectionString: server.url, patience: 1_500 }),
    engine: 'eventstoredb',
  });
  await seedProgrammes({ commands: api.app.get(CommandBus), rounds: api.app.get(RoundReader), now: api.clock.now() });
  cast = await castOf(api);
  administrator = await api.administrator();
  for (const { play } of story) await play(cast);
  await eventually(async () => (await api.worker.views.status()).every(({ waitingEvents }) => waitingEvents === 0));
});
afterAll(async () => {
  await api.close();
  server.stop();
});

const readiness = () => api.stranger().get('/health/ready');
const unit = { unitId: 'so-vang-mat', name: 'Sở Vắng Mặt', category: 'so_ban_nganh', validFrom: '2020-01-01' };
const register = () => administrator.post('/api/units', unit, { 'idempotency-key': 'vang-mat' });

/** What people look at: their desks, lists, a dossier with its story, the rules. */
const pages: readonly (readonly [who: keyof Cast, path: string])[] = [
  ['head', '/session'],
  ['head', '/units?limit=100'],
  ['head', '/rounds'],
  ['head', `/rounds/${roundId}`],
  ['head', `/rounds/${roundId}/quotas`],
  ['head', '/dossiers'],
  ['head', `/dossiers/${dossierId}`],
  ['head', `/dossiers/${dossierId}/history`],
  ['education', '/appraisals'],
  ['homeAffairs', `/rounds/${roundId}/proposals`],
  ['chairman', '/awards'],
];
const carriedOut =
  <Given extends Answer>(ask: () => Promise<Given>) =>
  () =>
    ask().then((answer) => answer.status === 200 && answer);
const show = (caller: Caller, path: string): Promise<Answer> => caller.get(path);

describe('while the server of the events gives events and takes none', () => {
  beforeAll(() => server.faults.always('append', { kind: 'not-ready' }));
  afterAll(() => server.faults.heal());

  it('the service stays in use and says that nothing can be changed', async () => {
    const { status, body } = await readiness();

    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'reading-only',
      errors: [
        {
          code: 'EVENT_STORE_READ_ONLY',
          part: 'eventStore',
          engine: 'eventstoredb',
          detail: 'Kho sự kiện đọc được nhưng chưa nhận thay đổi.',
        },
      ],
    });
    const { body: list } = await administrator.get('/api/engines');
    expect(list.engines).toContainEqual({ part: 'eventStore', engine: 'eventstoredb', state: 'read_only' });
  });
});

describe('while the server of the events is away', () => {
  const seen = new Map<string, Answer>();
  beforeAll(async () => {
    for (const [who, path] of pages) seen.set(path, await show(cast[who], path));
    server.stop();
  });
  afterAll(async () => {
    await server.start();
    await eventually(async () => (await readiness()).body.status === 'ready');
  });

  it('people see every page as it was, also those who sign in only now', async () => {
    const later = await castOf(api);
    for (const [who, path] of pages) {
      const before = seen.get(path)!;
      expect({ path, status: before.status }).toEqual({ path, status: 200 });
      expect({ path, ...(await show(later[who], path)) }).toEqual({ path, ...before });
    }
  });

  it('a change is refused with the reason, and is to be sent again', async () => {
    const { status, headers, body } = await register();

    expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 503, retryAfter: '5' });
    expect(body).toMatchObject({
      title: 'Hệ thống tạm ngừng phục vụ',
      code: 'EVENT_STORE_UNAVAILABLE',
      detail:
        'Kho sự kiện tạm thời không trả lời nên chưa xác nhận được thay đổi vừa gửi. Dữ liệu đã có vẫn tra cứu được. Vui lòng gửi lại đúng yêu cầu này sau ít phút.',
    });
  });

  it('the service stays in use and says which engine it lacks', async () => {
    const { status, body } = await readiness();

    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'reading-only',
      errors: [
        { code: 'EVENT_STORE_AWAY', part: 'eventStore', engine: 'eventstoredb', detail: 'Kho sự kiện chưa trả lời.' },
      ],
    });
  });
});

describe('after the server of the events has come back', () => {
  it('the repeated command is carried out once and shown, by the same process', async () => {
    const { body } = await eventually(carriedOut(register));
    expect((await register()).body).toMatchObject({ replayed: true });
    const list = await eventually(
      carriedOut(() => administrator.get(`/api/units?after=${encodeURIComponent(body.position)}&limit=100`)),
    );
    expect(list.body.items).toContainEqual(expect.objectContaining({ unitId: unit.unitId }));
  });
});
