import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Client } from '../support/client.js';
import { annual, collective, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
let anybody: Client;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-05-05T02:00:00Z');
  anybody = situations.api.stranger();
});
afterAll(() => situations.close());

describe('whoever holds the receipt of a submission', () => {
  it('sees without signing in where the dossier is, and nothing about anybody in it', async () => {
    const dossier = await situations.complete({
      unitId: 'so-y-te',
      roundId,
      nominees: [collective({ name: 'Phòng Nghiệp vụ Y' })],
    });
    const receipt = await accepted(situations.submit(dossier));
    const path = `/api/public/dossiers/${receipt.body.lookupCode}`;
    await accepted(dossier.head.get(`/api/dossiers?after=${receipt.body.position}`)); // the public looks once the list has seen it

    expect(await anybody.get(path)).toMatchObject({ status: 200 });
    expect((await anybody.get(path)).body).toEqual({
      situation: 'Submitted',
      holders: [{ stage: 'education', name: expect.stringContaining('Giáo dục') }],
    });
    expect((await anybody.get(path.toLowerCase().replaceAll('-', ''))).body.situation).toBe('Submitted');
    expect((await dossier.head.get(dossier.path)).body.lookupCode).toBe(receipt.body.lookupCode);
  });

  it('is told when nobody has such a receipt', async () => {
    expectRefusal(await anybody.get('/api/public/dossiers/0000-0000-0000'), 404, {
      code: 'LOOKUP_CODE_UNKNOWN',
      pointer: '/code',
    });
  });
});

describe('an award', () => {
  it('is verified by its code or by number and name, and shows when it was revoked', async () => {
    const nominee = collective({ name: 'Phòng Thuỳ Dương' });
    const dossier = await situations.proposed({ unitId: 'so-noi-vu', roundId, nominees: [nominee] });
    await accepted((await situations.homeAffairsAppraiser()).post(`${dossier.proposal}/submit-to-chairman`));
    const chairman = await situations.chairman();
    const decision = { number: '2101/QĐ-UBND', date: '2025-05-05', signer: 'Bùi Thế Vinh' };
    const decided = await accepted(
      chairman.post(`${dossier.proposal}/decide`, {
        decision,
        outcomes: [{ nomineeId: nominee.nomineeId, outcome: 'awarded' }],
      }),
    );

    const found = (q: string) => chairman.get(`/api/awards?q=${encodeURIComponent(q)}&after=${decided.body.position}`);
    for (const spelling of ['phong thuy duong', 'Phòng Thùy Dương', 'DƯƠNG thuỳ', '2101/qd phong'])
      expect((await found(spelling)).body.items).toHaveLength(1);
    expect((await found('phong thuy 2102')).body.items).toEqual([]);
    const [{ verificationCode }] = (await found('thuy duong')).body.items;

    const award = {
      verificationCode,
      name: 'Phòng Thuỳ Dương',
      title: expect.stringContaining('Bằng khen'),
      decisionNumber: '2101/QĐ-UBND',
      decisionDate: '2025-05-05',
      signer: 'Bùi Thế Vinh',
    };
    expect((await anybody.get(`/api/public/awards/${verificationCode}`)).body).toEqual(award);
    expect(
      (await anybody.get('/api/public/awards?number=2101/qd-ubnd&name=ph%C3%B2ng%20th%C3%B9y%20d%C6%B0%C6%A1ng')).body,
    ).toEqual([award]);
    const asPrinted = new URLSearchParams({ number: 'Số 2101 / QĐ–UBND', name: 'Phòng\u00A0Thùy\u200B Dương' });
    expect((await anybody.get(`/api/public/awards?${asPrinted}`)).body).toEqual([award]);
    expect((await anybody.get('/api/public/awards?number=2101/qd-ubnd&name=phong')).body).toEqual([]);
    expect((await anybody.get('/api/public/awards?number=2101/qd-ubnd')).status).toBe(400);

    const revocation = {
      nomineeId: nominee.nomineeId,
      reason: 'Kê khai gian dối',
      decision: { number: '2102/QĐ-UBND', date: '2025-05-05' },
    };
    const revoked = await accepted(chairman.post(`${dossier.proposal}/revoke`, revocation));
    await chairman.get(`/api/awards?after=${revoked.body.position}`);
    expect((await anybody.get(`/api/public/awards/${verificationCode}`)).body).toEqual({
      ...award,
      revoked: { number: '2102/QĐ-UBND', date: '2025-05-05' },
    });
  });

  it('that does not exist is said not to exist', async () => {
    expectRefusal(await anybody.get('/api/public/awards/0000-0000-0000'), 404, {
      code: 'VERIFICATION_CODE_UNKNOWN',
      pointer: '/code',
    });
  });
});

it('nobody tries codes by the hundred', async () => {
  const answers = [];
  for (let attempt = 0; attempt < 31; attempt++) answers.push(await anybody.get('/api/public/dossiers/0000-0000-0001'));
  const last = answers.at(-1)!;
  expect(last).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
});
