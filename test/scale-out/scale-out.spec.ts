import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import { composition } from '../../apps/service/src/composition.js';
import type { Client } from '../support/client.js';
import { freshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { LiveStream } from '../support/live-stream.js';
import { collective } from '../support/situations.js';
import { Installation, Program } from './installation.js';

const tasks = [
  ...composition.views.map(({ view }) => `view ${view.name} v${view.version}`),
  ...composition.automations.map(({ name }) => `automation ${name}`),
];

let installation: Installation;
let first: Program;
let administrator: Client;
const passwordOf = (userName: string) => new RegExp(`^ +${userName} +(\\S+)`, 'm').exec(first.output)?.[1];
beforeAll(async () => {
  installation = await Installation.start();
  first = installation.worker();
  await Promise.all([installation.api(), installation.api()]);
  await eventually(
    () => passwordOf('quan-tri') !== undefined,
    () => first.output,
  );
  administrator = installation.client();
  await administrator.signIn('quan-tri', passwordOf('quan-tri')!);
});
afterAll(() => installation.remove());

const unit = () => {
  const unitId = `so-${randomUUID().slice(0, 8)}`;
  return { unitId, name: `Sở ${unitId}`, category: 'so_ban_nganh', validFrom: '2020-01-01' };
};

/** By database connection, the tasks whose lock it holds: each worker has one such connection. */
async function owners(): Promise<ReadonlyMap<number, readonly string[]>> {
  const held = await withClient(installation.database.adminUrl, (client) =>
    client.query<{ pid: number; task: string }>(
      `select pid, task from unnest($1::text[]) task
       join pg_locks on locktype = 'advisory' and objsubid = 1 and granted
         and (classid::bigint << 32 | objid::bigint) = hashtextextended(task, 0)
         and database = (select oid from pg_database where datname = current_database())`,
      [tasks],
    ),
  );
  const found = new Map<number, string[]>();
  for (const { pid, task } of held.rows) found.set(pid, [...(found.get(pid) ?? []), task]);
  return found;
}

const runningTasks = async () => [...(await owners()).values()].flat().sort();

describe('two api processes behind one address', () => {
  it('know the same sessions: who signed in at one is known to the other, and signed out at both', async () => {
    for (let request = 0; request < 4; request++) expect((await administrator.get('/api/session')).status).toBe(200);

    const other = installation.client();
    await other.signIn('quan-tri', passwordOf('quan-tri')!);
    await other.delete('/api/session');
    for (let request = 0; request < 4; request++) expect((await other.get('/api/session')).status).toBe(401);
  });

  it('carry out once what is sent to both at the same time under one key, and answer alike', async () => {
    const body = unit();
    const key = { 'idempotency-key': randomUUID() };

    const answers = await Promise.all(Array.from({ length: 6 }, () => administrator.post('/api/units', body, key)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(answers.filter(({ body: { replayed } }) => !replayed)).toHaveLength(1);
    expect(new Set(answers.map(({ body: { position } }) => position)).size).toBe(1);
  });

  it('refuse a key that the other has seen with another request', async () => {
    const key = { 'idempotency-key': randomUUID() };
    expect((await administrator.post('/api/units', unit(), key)).status).toBe(200);
    for (let request = 0; request < 2; request++) {
      expect(await administrator.post('/api/units', unit(), key)).toMatchObject({
        status: 422,
        body: { code: 'IDEMPOTENCY_KEY_REUSED' },
      });
    }
  });

  it('show at one what was written at the other', async () => {
    for (let request = 0; request < 3; request++) {
      const body = unit();
      const { body: receipt } = await administrator.post('/api/units', body);
      await administrator.get('/api/session'); // whoever answers next is not the one who wrote
      const list = await administrator.get(`/api/units?after=${encodeURIComponent(receipt.position)}&limit=200`);
      expect(list.body.items).toContainEqual(expect.objectContaining({ unitId: body.unitId }));
    }
  });
});

describe('browsers at two api processes', () => {
  let heads: readonly Client[];
  let streams: readonly LiveStream[];
  const dossierId = randomUUID();
  beforeAll(async () => {
    heads = installation.clientOfEach();
    for (const head of heads) await head.signIn('giam-doc-so-y-te', passwordOf('giam-doc-so-y-te')!);
    streams = await Promise.all(heads.map((head) => LiveStream.open(head)));
    expect(
      await heads[0]!.post('/api/dossiers', { dossierId, roundId: 'final-2030-city', unitId: 'so-y-te' }),
    ).toMatchObject({ status: 200 });
  });
  afterAll(() => streams.forEach((stream) => stream.close()));

  const isTold = (stream: LiveStream, times: number) =>
    stream.until(() => stream.changed().filter((changed) => changed === dossierId).length >= times);
  const addNominee = async (head: Client) =>
    expect(await head.post(`/api/dossiers/${dossierId}/nominees`, collective())).toMatchObject({ status: 200 });

  it('are both told what either has accepted', async () => {
    await Promise.all(streams.map((stream) => isTold(stream, 1)));
    for (const [index, head] of heads.entries()) {
      await addNominee(head);
      await Promise.all(streams.map((stream) => isTold(stream, 2 + index)));
    }
  });

  it('may go on at the other when theirs is gone, and miss nothing', async () => {
    const [lost, other] = streams as [LiveStream, LiveStream];
    lost.close();
    await addNominee(heads[1]!);
    await isTold(other, 4);

    const again = await LiveStream.open(heads[1]!, { 'last-event-id': lost.lastId });
    expect(again.events[0]).toMatchObject({ type: 'ready', data: { refresh: false } });
    await isTold(again, 1);
    again.close();
  });
});

describe('a process that may not migrate', () => {
  it('starts on no database that lacks migrations, and says what to do', async () => {
    const behind = await freshDatabase([]);
    const program = new Program('api', { DATABASE_URL: behind.serviceUrl, PORT: '0' });
    await program.ended;
    expect(program.output).toMatch(/Cơ sở dữ liệu chưa được cập nhật .*CreateNotices.*"bang-vang migrate"/);
    expect(program.output).not.toMatch(/^\s+at .+:\d+/m);
  });
});

describe('two workers', () => {
  it('run each view and each automation in exactly one; when it is killed the other has all of them', async () => {
    await eventually(async () => (await runningTasks()).length === tasks.length);
    expect(await runningTasks()).toEqual([...tasks].sort());
    expect((await owners()).size).toBe(1);

    const second = installation.worker();
    await eventually(
      async () => (await lockConnections()) === 2,
      () => second.output,
    );
    expect(await runningTasks()).toEqual([...tasks].sort());

    await first.kill();
    await eventually(async () => (await runningTasks()).length === tasks.length && (await lockConnections()) === 1);
    const { body } = await administrator.post('/api/units', unit());
    await eventually(
      async () => (await administrator.get(`/api/units?after=${encodeURIComponent(body.position)}`)).status === 200,
    );

    expect(await runningTasks()).toEqual([...tasks].sort());
  });
});

async function lockConnections(): Promise<number> {
  const found = await withClient(installation.database.adminUrl, (client) =>
    client.query(
      `select from pg_stat_activity where application_name = 'bang-vang locks' and datname = current_database()`,
    ),
  );
  return found.rowCount!;
}
