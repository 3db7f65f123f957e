import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LivePulse } from '#contexts/nominations.module';
import { PostgresEventStore } from '#platform/event-store';
import { answerTheLast } from '../../apps/service/src/http/answer-the-last.js';
import { createApi } from '../../apps/service/src/http/create-api.js';
import { accepted } from '../support/answers.js';
import { Client } from '../support/client.js';
import { LiveStream } from '../support/live-stream.js';
import { annual, collective, education, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
const streams: LiveStream[] = [];

beforeAll(async () => {
  situations = await Situations.startingAt('2025-06-02T09:00:00+07:00');
  situations.api.app.get(LivePulse).milliseconds = 100;
});
afterAll(() => situations.close());
beforeEach(() => situations.travelTo('2025-06-02T09:00:00'));
afterEach(() => streams.splice(0).forEach((stream) => stream.close()));

async function listen(client: Client, headers = {}): Promise<LiveStream> {
  const stream = await LiveStream.open(client, headers);
  streams.push(stream);
  return stream;
}

const tells =
  (dossierId: string) =>
  ({ data }: { data?: { dossiers?: readonly string[] } }) =>
    data?.dossiers?.includes(dossierId) ?? false;

describe('live updates', () => {
  it('tell which dossier changed to those who may see it, once the lists show it, and nothing else', async () => {
    const head = await situations.api.as('unit_head', 'so-y-te');
    const [own, appraising, strange] = await Promise.all(
      [head, situations.api.as('education_appraiser', education), situations.api.as('unit_head', 'so-noi-vu')].map(
        async (client) => listen(await client),
      ),
    );
    const dossier = await situations.draft({ unitId: 'so-y-te', roundId });

    const told = await own!.until(tells(dossier.dossierId));
    expect((await head.get('/api/dossiers?unit=so-y-te')).body.items).toContainEqual(
      expect.objectContaining({ dossierId: dossier.dossierId }),
    );
    expect(Object.keys(told.data)).toEqual(['dossiers', 'rounds']);

    const handedIn = await situations.submitted({ unitId: 'so-y-te', roundId });
    await appraising!.until(tells(handedIn.dossierId));
    expect(appraising!.changed()).not.toContain(dossier.dossierId);
    await own!.until(tells(handedIn.dossierId));
    expect(strange!.changed()).toEqual([]);
  });

  it('go on where they broke off, or say that everything must be read anew', async () => {
    const head = await situations.api.as('unit_head', 'so-tu-phap');
    const before = await listen(head);
    const dossier = await situations.draft({ unitId: 'so-tu-phap', roundId });
    await before.until(tells(dossier.dossierId));
    before.close();
    const { lastId } = before;
    await accepted(head.post(`${dossier.path}/nominees`, collective()));
    const missed = await listen(head, { 'last-event-id': lastId });
    expect(missed.events[0]).toMatchObject({ type: 'ready', data: { refresh: false } });
    await missed.until(tells(dossier.dossierId));

    expect((await listen(head, { 'last-event-id': 'no-position' })).events[0]).toMatchObject({
      data: { refresh: true },
    });
  });

  it('end with the session, which they do not keep alive', async () => {
    const idle = new Client(situations.api.origin);
    await situations.api.as('unit_officer', 'so-du-lich');
    await idle.signIn('unit-officer-so-du-lich', situations.api.password);
    const stream = await listen(idle);
    await idle.delete('/api/session');
    await stream.untilEnded();
    await expect(LiveStream.open(situations.api.stranger())).rejects.toThrow('Refused: 401');
  });

  it('name nothing more from the moment on at which the role is revoked', async () => {
    const pulse = situations.api.app.get(LivePulse);
    pulse.milliseconds = 60_000; // nobody looks again by the clock
    const appraiser = await situations.api.as('education_appraiser', education, 'tam-thoi');
    const [stream, other] = [
      await listen(appraiser),
      await listen(await situations.api.as('education_appraiser', education)),
    ];
    pulse.milliseconds = 100;
    const first = await situations.submitted({ unitId: 'so-y-te', roundId: annual(2025) });
    await stream.until(tells(first.dossierId));
    const administrator = await situations.api.administrator();
    const personId = `education-appraiser-${education}-tam-thoi`;
    const role = { role: 'education_appraiser', unitId: education, reason: 'Chuyển công tác' };
    await accepted(administrator.post(`/api/people/${personId}/revoke-role`, role));

    const second = await situations.submitted({ unitId: 'so-tu-phap', roundId: annual(2025) });
    await other.until(tells(second.dossierId));
    await situations.draft({ unitId: 'so-y-te', roundId });
    expect(stream.changed()).not.toContain(second.dossierId);
  });

  it('are given to one person only so often at a time', async () => {
    const head = await situations.api.as('unit_head', 'so-xay-dung');
    const many = await Promise.all(Array.from({ length: 12 }, () => listen(head)));
    await expect(LiveStream.open(head)).rejects.toThrow('Refused: 429');
    many[0]!.close();
    for (;;) {
      const again = await LiveStream.open(head).catch(() => undefined);
      if (again) return void streams.push(again);
    }
  });

  it('come from every api process, also from one that runs no view, and end at once when it stops', async () => {
    const { database, clock, origin } = situations.api;
    const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-second-'));
    const second = await createApi(
      {
        databaseUrl: database.serviceUrl,
        eventStore: new PostgresEventStore({ connectionString: database.serviceUrl }),
        clock,
        publicOrigin: origin,
        session: { hours: 1e6, idleMinutes: 6e7 },
        attachments: { directory, maxBytes: 1024, maxPerDossier: 10 },
      },
      false,
    );
    await second.listen(0, '127.0.0.1');
    const client = new Client((await second.getUrl()).replace(/\/$/, ''));
    await situations.api.as('unit_head', 'so-tai-chinh');
    await client.signIn('unit-head-so-tai-chinh', situations.api.password);
    const stream = await listen(client);
    const dossier = await situations.draft({ unitId: 'so-tai-chinh', roundId });
    await stream.until(tells(dossier.dossierId));

    const began = Date.now();
    const patience = 60_000;
    await answerTheLast(second, patience);
    await stream.untilEnded();
    expect(Date.now() - began).toBeLessThan(patience / 2);
    await second.close();
    await rm(directory, { recursive: true });
  });
});

describe('presence', () => {
  const names = async (client: Client, dossierPath: string) =>
    (await accepted(client.get(`${dossierPath}/presence`))).body.map(
      ({ displayName }: { displayName: string }) => displayName,
    );

  it('names the colleagues who have the dossier open, for half a minute after their last sign', async () => {
    const dossier = await situations.submitted({ unitId: 'so-cong-thuong', roundId });
    const officer = await situations.api.as('unit_officer', 'so-cong-thuong');
    const appraiser = await situations.api.as('education_appraiser', education);
    for (const client of [dossier.head, officer, appraiser]) await accepted(client.post(`${dossier.path}/presence`));

    expect(await names(dossier.head, dossier.path)).toEqual(['Người unit-officer-so-cong-thuong']);
    expect((await accepted(officer.post(`${dossier.path}/presence`))).body).toMatchObject([
      { personId: 'unit-head-so-cong-thuong' },
    ]);
    expect(await names(appraiser, dossier.path)).toEqual([]);

    expect((await officer.delete(`${dossier.path}/presence`)).status).toBe(204);
    expect(await names(dossier.head, dossier.path)).toEqual([]);
    await accepted(officer.post(`${dossier.path}/presence`));
    situations.travelTo('2025-06-02T09:00:31');
    expect(await names(dossier.head, dossier.path)).toEqual([]);
  });

  it('is nobody else’s business', async () => {
    const dossier = await situations.draft({ unitId: 'so-cong-thuong', roundId });
    const stranger = await situations.api.as('unit_head', 'so-noi-vu');
    expect((await stranger.get(`${dossier.path}/presence`)).status).toBe(404);
    expect((await stranger.post(`${dossier.path}/presence`)).status).toBe(404);
  });
});
