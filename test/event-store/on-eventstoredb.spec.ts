import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import { EventStoreDbEventStore, verifyChain } from '#platform/event-store';
import { EventStoreDbDouble } from '#platform/event-store/testing';
import { pdf } from '#platform/files/testing';
import { ApiUnderTest } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';

const recognition = {
  title: 'don_vi_hoc_tap',
  level: 'tinh',
  decisionNumber: '123/QĐ-SGDĐT',
  date: '2024-12-20',
  issuer: 'Sở Giáo dục và Đào tạo Hà Nội',
};
const collective = (name: string) => ({
  nomineeId: randomUUID(),
  name,
  kind: 'collective',
  category: 'so_ban_nganh',
  initiativeClaimed: false,
});

async function accepted(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  expect(given).toMatchObject({ status: 200 });
  return given;
}

async function report(head: Client, dossier: string, nomineeId: string): Promise<void> {
  const documentId = randomUUID();
  await accepted(
    head.upload(
      `${dossier}/documents`,
      { documentId, component: 'achievement_report', nomineeId },
      { name: 'Báo cáo thành tích.pdf', content: pdf(nomineeId) },
    ),
  );
  await accepted(head.post(`${dossier}/nominees/${nomineeId}/confirm-report`, { documentId }));
  for (const criterionId of ['HNI-COL0', 'HNI-A1', 'HNI-A2', 'HNI-A3']) {
    await accepted(
      head.post(`${dossier}/nominees/${nomineeId}/declare-criterion`, {
        criterionId,
        declaration: { statement: 'Đã thực hiện', documentIds: [] },
      }),
    );
  }
  await accepted(
    head.post(`${dossier}/nominees/${nomineeId}/declare-criterion`, {
      criterionId: 'HNI-A4',
      declaration: { statement: 'Đã được công nhận', documentIds: [], recognition },
    }),
  );
}

describe('the service with its events in EventStoreDB', () => {
  let server: EventStoreDbDouble;
  let store: EventStoreDbEventStore;
  let api: ApiUnderTest;
  beforeAll(async () => {
    server = await new EventStoreDbDouble().start();
    store = new EventStoreDbEventStore({ connectionString: server.url });
    api = await ApiUnderTest.start({ eventStore: store, engine: 'eventstoredb' });
    await seedProgrammes({ commands: api.app.get(CommandBus), rounds: api.app.get(RoundReader), now: api.clock.now() });
  });
  afterAll(async () => {
    await api.close();
    server.stop();
  });

  it('opens a dossier, refuses a fifth collective, submits, and shows it in the lists', async () => {
    const head = await api.as('unit_head', 'so-y-te');
    const dossierId = randomUUID();
    const dossier = `/api/dossiers/${dossierId}`;
    await accepted(head.post('/api/dossiers', { dossierId, roundId: 'interim-2025-city', unitId: 'so-y-te' }));
    const nominees = [1, 2, 3, 4].map((number) => collective(`Phòng số ${number}`));
    for (const nominee of nominees) await accepted(head.post(`${dossier}/nominees`, nominee));
    const refused = await head.post(`${dossier}/nominees`, collective('Phòng thứ năm'));
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'QUOTA_EXCEEDED', cap: 4, used: 4, ref: '004:L167' }] },
    });

    for (const component of ['submission_letter', 'nominee_list', 'minutes_council']) {
      await accepted(
        head.upload(`${dossier}/documents`, { component }, { name: `${component}.pdf`, content: pdf(component) }),
      );
    }
    for (const { nomineeId } of nominees) await report(head, dossier, nomineeId);
    const submitted = await accepted(head.post(`${dossier}/submit`, { addressee: 'so-giao-duc-va-dao-tao' }));
    expect(submitted.body.events).toMatchObject([{ type: 'DossierSubmitted' }]);

    const appraiser = await api.as('education_appraiser', 'so-giao-duc-va-dao-tao');
    const list = await appraiser.get(`/api/dossiers?after=${submitted.body.position}`);
    expect(list.body.items).toMatchObject([{ unitName: 'Sở Y tế', situation: 'Submitted', nominees: 4 }]);
    expect(await verifyChain(store)).not.toHaveProperty('broken');
  });

  it('goes on after the server of the events was away: answers 503 meanwhile, and the same command succeeds later', async () => {
    const head = await api.as('unit_head', 'so-noi-vu');
    const command = { dossierId: randomUUID(), roundId: 'interim-2025-city', unitId: 'so-noi-vu' };
    const key = { 'idempotency-key': randomUUID() };
    server.stop();
    const away = await head.post('/api/dossiers', command, key);
    expect(away.status).toBe(503);
    await server.start();
    const later = await accepted(head.post('/api/dossiers', command, key));
    const seen = await head.get(`/api/dossiers?after=${later.body.position}`);
    expect(seen.body.items).toMatchObject([{ unitId: 'so-noi-vu' }]);
  });
});
