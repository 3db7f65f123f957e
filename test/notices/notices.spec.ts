import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TellPeopleCommand } from '#contexts/notices.module';
import { automationActor } from '#contexts/organisation';
import { withClient } from '#platform/database';
import { CommandBus } from '@nestjs/cqrs';
import { type RunningJobs, startJobs } from '../../apps/service/src/jobs/start-jobs.js';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { MailServer, type ReceivedMail } from '../support/mail-server.js';
import { annual, type DossierAtHand, Situations } from '../support/situations.js';

const roundId = annual(2025);
const origin = 'https://khen-thuong.example.vn';
let situations: Situations;
let mail: MailServer;
let jobs: RunningJobs;

beforeAll(async () => {
  [situations, mail] = await Promise.all([Situations.startingAt('2025-05-05T09:00:00+07:00'), MailServer.start()]);
  const settings = {
    jobs: { backend: { engine: 'postgres' }, concurrency: 2 },
    appraisal: {},
    mail: { smtpUrl: mail.url, from: 'Bảng Vàng <bang-vang@example.vn>' },
    publicOrigin: origin,
  } as const;
  jobs = startJobs(situations.api.app, settings, situations.api.database.serviceUrl);
});

afterAll(async () => {
  await jobs.stop();
  await situations.close();
  await mail.close();
});

const inboxOf = async (
  client: Client,
): Promise<{ noticeId: string; subject: string; text: string; link: string; kind: string; read: boolean }[]> =>
  (await client.get('/api/notices')).body.items;
const noticed = (client: Client, link: string) =>
  eventually(async () => (await inboxOf(client)).find((notice) => notice.link === link));
const received = (address: string, count = 1): Promise<readonly ReceivedMail[]> =>
  eventually(() => (mail.to(address).length >= count ? mail.to(address) : undefined));
const write = (client: Client, address: string | null, digests = true) =>
  client.send('PUT', '/api/notices/preferences', JSON.stringify({ address, digests }), {
    'content-type': 'application/json',
  });
const wipeQueues = (adminUrl: string) =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
    );
    await client.query(`truncate ${rows.map(({ name }) => name).join()}`);
  });
const linkOf = ({ dossierId }: DossierAtHand) => `/dossiers/${dossierId}`;

describe('a dossier that comes back', () => {
  let dossier: DossierAtHand;
  let officer: Client;

  beforeAll(async () => {
    officer = await situations.api.as('unit_officer', 'so-y-te');
    dossier = await situations.submitted({ unitId: 'so-y-te', roundId });
    expect((await write(officer, 'can-bo@so-y-te.example.vn')).status).toBe(204);
    await accepted(situations.returned(dossier));
  });

  it('is told to everybody who nominates for the unit, and to nobody else', async () => {
    expect(await noticed(officer, linkOf(dossier))).toMatchObject({
      kind: 'return',
      subject: 'Hồ sơ được trả lại để bổ sung',
      text: expect.stringContaining('hết ngày 05/5/2025'),
      read: false,
    });
    await noticed(dossier.head, linkOf(dossier));
    expect(await inboxOf(await situations.headOf('so-tu-phap'))).toEqual([]);
    expect(await inboxOf(await situations.educationAppraiser())).not.toContainEqual(
      expect.objectContaining({ kind: 'return' }),
    );
  });

  it('goes out as mail at once, in Vietnamese, from which nobody can unsubscribe', async () => {
    const [letter] = await received('can-bo@so-y-te.example.vn');
    expect(letter!.source).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(letter!.source).not.toMatch(/^List-Unsubscribe/m);
  });

  it('is told once, though the event is seen again when the dossier has been sent again already', async () => {
    await accepted(situations.submit(dossier));
    const event = (await situations.storyOf(dossier)).findLast(({ type }) => type === 'DossierReturned')!;
    const context = {
      commandId: 'again',
      correlationId: 'again',
      causationId: 'again',
      at: situations.api.clock.now().toISOString(),
      actor: 'automation:tests',
    };
    await situations.api.app.get(CommandBus).execute(new TellPeopleCommand(event, automationActor('tests'), context));
    expect((await inboxOf(officer)).filter(({ kind }) => kind === 'return')).toHaveLength(1);
    expect(mail.to('can-bo@so-y-te.example.vn')).toHaveLength(1);
  });

  it('can be marked as read by whom it is for, and by nobody else', async () => {
    const { noticeId } = await noticed(officer, linkOf(dossier));
    const stranger = await situations.headOf('so-tu-phap');
    expect(await stranger.post(`/api/notices/${noticeId}/read`)).toMatchObject({
      status: 404,
      body: { code: 'NOTICE_NOT_FOUND' },
    });
    const { unread } = (await officer.get('/api/notices/unread')).body;
    expect((await officer.post(`/api/notices/${noticeId}/read`)).status).toBe(204);
    expect((await officer.get('/api/notices/unread')).body).toEqual({ unread: unread - 1 });
    expect((await officer.post('/api/notices/read')).status).toBe(204);
    expect((await officer.get('/api/notices?unread=true')).body.items).toEqual([]);
  });
});

describe('dossiers that arrive', () => {
  const address = 'tham-dinh@so-gddt.example.vn';

  it('wait for the morning and come in one letter, which says how to be spared the next', async () => {
    const appraiser = await situations.educationAppraiser();
    await write(appraiser, address);
    await situations.submitted({ unitId: 'so-tai-chinh', roundId });
    const second = await situations.submitted({ unitId: 'so-cong-thuong', roundId });
    await noticed(appraiser, `/appraisals/${second.dossierId}`);
    expect(mail.to(address)).toEqual([]);

    situations.travelTo('2025-05-06T07:00:01');
    const [digest] = await received(address);
    const unsubscribe = /^List-Unsubscribe:\s+<(.+)>\r?$/m.exec(digest!.source)![1]!;
    expect(unsubscribe.startsWith(`${origin}/unsubscribe/`)).toBe(true);

    const stranger = situations.api.stranger();
    expect((await stranger.post(`/api/notices/unsubscribe/${unsubscribe.split('/').at(-1)}`)).status).toBe(204);
    expect((await appraiser.get('/api/notices/preferences')).body).toEqual({ address, digests: false });
    expect(await stranger.post('/api/notices/unsubscribe/khong-co')).toMatchObject({
      status: 404,
      body: { code: 'UNSUBSCRIBE_TOKEN_UNKNOWN' },
    });
  });
});

describe('a letter', () => {
  it('is sent when the mail server is back, and found again when the queue has lost everything', async () => {
    const head = await situations.headOf('so-xay-dung');
    const address = 'giam-doc@so-xay-dung.example.vn';
    await write(head, address);
    mail.refusing = 451;
    const dossier = await situations.submitted({ unitId: 'so-xay-dung', roundId });
    await accepted(situations.returned(dossier));
    await noticed(head, linkOf(dossier));
    await eventually(() => mail.refusals > 0);
    await wipeQueues(situations.api.database.adminUrl);
    mail.refusing = undefined;
    expect(await received(address)).toHaveLength(1);
  });

  it('is no secret to administrators, but for its words and where it goes', async () => {
    const administrator = await situations.api.administrator();
    const head = 'unit-head-so-xay-dung';
    const done = await eventually(async () =>
      (await administrator.get('/api/mail?state=done')).body.items.find(
        ({ personId }: { personId: string }) => personId === head,
      ),
    );
    expect(done).toEqual({
      mailId: expect.any(String),
      personId: head,
      personName: `Người ${head}`,
      state: 'done',
      notices: 1,
      dueAt: expect.any(String),
      doneAt: expect.any(String),
    });
    const { body: counts } = await administrator.get('/api/mail/counts');
    expect(counts.map(({ state }: { state: string }) => state)).toEqual(['waiting', 'due', 'given_up', 'done']);
    expect(counts[3].letters).toBe((await administrator.get('/api/mail?state=done&limit=200')).body.items.length);

    const [newest, next] = (await administrator.get('/api/mail?limit=2')).body.items;
    const first = (await administrator.get('/api/mail?limit=1')).body;
    expect([...first.items, ...(await administrator.get(`/api/mail?limit=1&cursor=${first.next}`)).body.items]).toEqual(
      [newest, next],
    );
    expectRefusal(await (await situations.headOf('so-xay-dung')).get('/api/mail'), 403, { code: 'NOT_PERMITTED' });
    expectRefusal(await (await situations.headOf('so-xay-dung')).get('/api/mail/counts'), 403, {
      code: 'NOT_PERMITTED',
    });
  });

  it('that comes to nobody in three days is given up, and told so', async () => {
    const officer = await situations.api.as('unit_officer', 'so-tu-phap');
    await write(officer, 'can-bo@so-tu-phap.example.vn');
    mail.refusing = 451;
    const refusals = mail.refusals;
    const dossier = await situations.submitted({ unitId: 'so-tu-phap', roundId });
    await accepted(situations.returned(dossier));
    await eventually(() => mail.refusals > refusals);
    const administrator = await situations.api.administrator();
    const ofOfficer = async (state: string) =>
      (await administrator.get(`/api/mail?state=${state}`)).body.items.filter(
        ({ personId }: { personId: string }) => personId === 'unit-officer-so-tu-phap',
      );
    expect(await ofOfficer('due')).toHaveLength(1);
    situations.travelTo('2025-05-10T09:00:00');
    expect(await ofOfficer('due')).toEqual([]);
    expect(await ofOfficer('given_up')).toHaveLength(1);
    mail.refusing = undefined;
  });

  it('needs an address that is one', async () => {
    const answer = await write(await situations.headOf('so-xay-dung'), 'không phải địa chỉ');
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/address' }] } });
  });
});
