import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import { docx, pdf, png } from '#platform/files/testing';
import { ApiUnderTest } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';

const education = 'so-giao-duc-va-dao-tao';
const interim = 'interim-2025-city';
const annual = 'annual-2025-city';
const criteria = ['HNI-COL0', 'HNI-A1', 'HNI-A2', 'HNI-A3'];
const recognition = {
  title: 'don_vi_hoc_tap',
  level: 'tinh',
  decisionNumber: '123/QĐ-SGDĐT',
  date: '2024-12-20',
  issuer: 'Sở Giáo dục và Đào tạo Hà Nội',
};

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  await seedProgrammes({ commands: api.app.get(CommandBus), rounds: api.app.get(RoundReader), now: api.clock.now() });
});
afterAll(() => api.close());

const codes = ({ body }: Answer): string[] => (body.errors ?? [body]).map(({ code }: { code: string }) => code);

async function accepted(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  expect(given).toMatchObject({ status: 200 });
  return given;
}

async function opened(head: Client, unitId: string, roundId: string): Promise<string> {
  const dossierId = randomUUID();
  await accepted(head.post('/api/dossiers', { dossierId, roundId, unitId }));
  return `/api/dossiers/${dossierId}`;
}

const collective = (name: string) => ({
  nomineeId: randomUUID(),
  name,
  kind: 'collective',
  category: 'so_ban_nganh',
  initiativeClaimed: false,
});

async function withCollectives(head: Client, dossier: string, count: number): Promise<string[]> {
  const nominees = Array.from({ length: count }, (_, index) => collective(`Phòng số ${index + 1}`));
  for (const nominee of nominees) await accepted(head.post(`${dossier}/nominees`, nominee));
  return nominees.map(({ nomineeId }) => nomineeId);
}

async function prepare(head: Client, dossier: string, nomineeId: string): Promise<void> {
  for (const component of ['submission_letter', 'nominee_list', 'minutes_council']) {
    await accepted(
      head.upload(`${dossier}/documents`, { component }, { name: `${component}.pdf`, content: pdf(component) }),
    );
  }
  const documentId = randomUUID();
  await accepted(
    head.upload(
      `${dossier}/documents`,
      { documentId, component: 'achievement_report', nomineeId },
      { name: 'Báo cáo thành tích.pdf', content: pdf(nomineeId) },
    ),
  );
  await accepted(head.post(`${dossier}/nominees/${nomineeId}/confirm-report`, { documentId }));
  for (const criterionId of criteria) {
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

describe('a dossier of Sở Y tế', () => {
  it('is prepared, checked, submitted and read again by those who may, and by nobody else', async () => {
    const head = await api.as('unit_head', 'so-y-te');
    const dossier = await opened(head, 'so-y-te', annual);
    const [nomineeId = ''] = await withCollectives(head, dossier, 1);

    const before = await head.get(`${dossier}/readiness`);
    expect(before.body).toMatchObject({ ready: false, onTime: true, lastDay: '2025-07-14' });
    expect(before.body.blocking.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['INCOMPLETE', 'TITLE_MISSING', 'CRITERION_UNDECLARED']),
    );
    expect(before.body.blocking[0].detail).toContain('004:L');

    await prepare(head, dossier, nomineeId);
    await accepted(head.post(`${dossier}/record-paper-copies`, { copies: 1 }));
    expect((await head.get(`${dossier}/readiness`)).body).toMatchObject({
      ready: true,
      blocking: [],
      warnings: [{ code: 'COPIES', required: 2 }],
    });

    const astray = await head.post(`${dossier}/submit`, { addressee: 'so-noi-vu' });
    expect(astray.status).toBe(422);
    expect(codes(astray)).toEqual(['WRONG_ADDRESSEE']);
    const submitted = await accepted(head.post(`${dossier}/submit`, { addressee: education }));
    expect(submitted.body.events).toMatchObject([
      { type: 'DossierSubmitted', data: { submission: 1, late: false, warnings: [{ code: 'COPIES' }] } },
    ]);

    const appraiser = await api.as('education_appraiser', education);
    const stranger = await api.as('unit_head', 'so-noi-vu');
    const seen = await appraiser.get(dossier);
    expect(seen.body).toMatchObject({
      situation: 'Submitted',
      unitId: 'so-y-te',
      heldBy: [education],
      nominees: [{ nomineeId, stage: 'education' }],
      warnings: [{ code: 'COPIES' }],
    });
    expect(seen.headers.get('etag')).toBe(`"${seen.body.revision}"`);
    const asOf = await head.get(`${dossier}?asOf=2025-05-04T00:00:00Z`);
    expect(asOf.status).toBe(404);

    for (const path of [dossier, `${dossier}/history`, `${dossier}/readiness`])
      expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(`${dossier}/withdraw`, { reason: 'x' })).status).toBe(404);

    const list = (client: Client, query = '') => client.get(`/api/dossiers?after=${submitted.body.position}${query}`);
    expect((await list(appraiser, `&q=${encodeURIComponent('PHONG SO 1')}`)).body.items).toMatchObject([
      { unitName: 'Sở Y tế', situation: 'Submitted', holders: ['education'], nominees: 1 },
    ]);
    expect((await list(appraiser, '&q=khong-co')).body.items).toEqual([]);
    expect((await list(stranger)).body.items).toEqual([]);
    expect((await list(await api.administrator())).body.items).toEqual([]);

    const story = (await head.get(`${dossier}/history`)).body.map(({ text }: { text: string }) => text);
    expect(story).toEqual(
      expect.arrayContaining([
        'Lập hồ sơ.',
        'Thêm đối tượng Phòng số 1.',
        'Xác nhận báo cáo thành tích của Phòng số 1.',
        'Nộp hồ sơ lần 1: Phòng số 1.',
      ]),
    );
  });

  it('keeps its files and gives them back only as files', async () => {
    const head = await api.as('unit_head', 'so-tu-phap');
    const dossier = await opened(head, 'so-tu-phap', annual);
    const documentId = randomUUID();
    const letter = pdf('Tờ trình số 1');
    await accepted(
      head.upload(
        `${dossier}/documents`,
        { documentId, component: 'submission_letter' },
        { name: 'Tờ trình.pdf', content: letter },
      ),
    );
    const disguised = await head.upload(
      `${dossier}/documents`,
      { component: 'nominee_list' },
      { name: 'danh-sach.pdf', content: Buffer.from('MZ\u0090 không phải PDF') },
    );
    expect(codes(disguised)).toEqual(['FILE_TYPE_NOT_ALLOWED']);
    expect(
      codes(await head.upload(`${dossier}/documents`, { component: 'khac' }, { name: 'a.pdf', content: letter })),
    ).not.toEqual([]);

    const file = await head.get(`${dossier}/documents/${documentId}/content`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain(`filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh.pdf`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(Number(file.headers.get('content-length'))).toBe(letter.length);
    const other = await api.as('unit_head', 'so-noi-vu');
    expect((await other.get(`${dossier}/documents/${documentId}/content`)).status).toBe(404);
  });

  it('shows PDF files and pictures where nothing in them can run, and no other file', async () => {
    const head = await api.as('unit_head', 'so-tu-phap');
    const dossier = await opened(head, 'so-tu-phap', annual);
    const shown = async (component: string, name: string, content: Uint8Array) => {
      const documentId = randomUUID();
      await accepted(head.upload(`${dossier}/documents`, { documentId, component }, { name, content }));
      const { headers } = await accepted(head.get(`${dossier}/documents/${documentId}/content?preview=true`));
      return {
        how: headers.get('content-disposition')!.split(';')[0],
        policy: headers.get('content-security-policy')!,
        sniffed: headers.get('x-content-type-options'),
      };
    };

    const harmless = {
      how: 'inline',
      policy: expect.stringMatching(/^default-src 'none';(?!.*script-src).*frame-ancestors 'self'$/),
      sniffed: 'nosniff',
    };
    expect(await shown('submission_letter', 'Tờ trình.pdf', pdf('Tờ trình'))).toEqual(harmless);
    expect(await shown('minutes_council', 'Biên bản.png', png())).toEqual(harmless);
    expect(await shown('nominee_list', 'Danh sách.docx', docx())).toMatchObject({ how: 'attachment' });
  });
});

describe('the places of Sở Công Thương in the interim round', () => {
  it('AC-01, AC-09: a fifth collective is refused until one leaves; withdrawing and reviving takes places again, or none', async () => {
    const head = await api.as('unit_head', 'so-cong-thuong');
    const first = await opened(head, 'so-cong-thuong', interim);
    const [leaving = ''] = await withCollectives(head, first, 4);
    const second = await opened(head, 'so-cong-thuong', interim);

    const fifth = collective('Phòng thứ năm');
    const refused = await head.post(`${second}/nominees`, fifth);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([
      { code: 'QUOTA_EXCEEDED', kind: 'collective', cap: 4, used: 4, quotaId: 'Q25-UNIT', ref: '004:L167' },
    ]);

    await accepted(head.post(`${first}/nominees/${leaving}/remove`));
    const tried = await accepted(head.post(`${second}/nominees?dryRun=true`, fifth));
    expect(tried.body).toMatchObject({
      dryRun: true,
      events: expect.arrayContaining([
        expect.objectContaining({ type: 'NomineeAdded' }),
        expect.objectContaining({ type: 'PlaceReserved' }),
      ]),
    });
    const entered = await accepted(head.post(`${second}/nominees`, fifth));

    const usage = await head.get(`/api/rounds/${interim}/quotas?after=${entered.body.position}`);
    expect(usage.body.items).toMatchObject([
      { unitId: 'so-cong-thuong', used: { collective: 4, individual: 0 }, left: { collective: 0, individual: 4 } },
    ]);
    expect(usage.body.items[0].places.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Phòng số 2',
      'Phòng số 3',
      'Phòng số 4',
      'Phòng thứ năm',
    ]);

    await accepted(head.post(`${first}/withdraw`, { reason: 'Rà soát lại' }));
    await withCollectives(head, second, 1);
    const crowded = await head.post(`${first}/revive`);
    expect(crowded.body.errors).toMatchObject([{ code: 'QUOTA_EXCEEDED', used: 2, wanted: 3 }]);
    await accepted(head.post(`${second}/nominees/${fifth.nomineeId}/remove`));
    expect((await accepted(head.post(`${first}/revive`))).body.events).toMatchObject([
      { type: 'DossierRevived', data: { life: 2 } },
    ]);
    expect(codes(await head.post(`${second}/nominees`, collective('Phòng thứ sáu')))).toEqual(['QUOTA_EXCEEDED']);
  });

  it('two tabs racing for the last place: one winner', async () => {
    const head = await api.as('unit_head', 'so-xay-dung');
    const dossiers = [await opened(head, 'so-xay-dung', interim), await opened(head, 'so-xay-dung', interim)];
    await withCollectives(head, dossiers[0]!, 3);
    const answers = await Promise.all(
      dossiers.map((dossier, index) => head.post(`${dossier}/nominees`, collective(`Thẻ ${index}`))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
