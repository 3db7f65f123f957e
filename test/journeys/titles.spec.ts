import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accepted, expectRefusal } from '../support/answers.js';
import {
  annual,
  collective,
  type DossierAtHand,
  household,
  individual,
  type NomineeBody,
  Situations,
} from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-06-02T09:00:00+07:00')));
afterAll(() => situations.close());
beforeEach(() => situations.travelTo('2025-06-02T09:00:00'));

interface Recognition {
  readonly title: string;
  readonly level?: string;
  readonly date?: string;
}

const declare = ({ head, path }: DossierAtHand, nomineeId: string, criterionId: string, more: object = {}) =>
  accepted(
    head.post(`${path}/nominees/${nomineeId}/declare-criterion`, {
      criterionId,
      declaration: { statement: 'Đạt.', documentIds: [], ...more },
    }),
  );

const recognised = ({ title, level, date = '2024-12-20' }: Recognition) => ({
  recognition: { title, level, date, decisionNumber: '118/QĐ-HKH', issuer: 'Hội Khuyến học thành phố Hà Nội' },
});

const refusedSubmission = (dossier: DossierAtHand) => situations.storesNothing(() => situations.submit(dossier));
const pointerOf = (nomineeId: string, criterionId: string) => `/nominees/${nomineeId}/declarations/${criterionId}`;

describe('AC-23: without its title', () => {
  const prerequisites: readonly (readonly [NomineeBody, string, string, string, string])[] = [
    [collective(), 'HNI-A4', 'don_vi_hoc_tap', '004:L67', 'Đơn vị học tập'],
    [collective({ category: 'thon_xom_tdp' }), 'HNI-DD2', 'cong_dong_hoc_tap', '004:L101', 'Cộng đồng học tập'],
    [collective({ category: 'co_so_giao_duc' }), 'HNI-E5', 'don_vi_hoc_tap', '004:L113', 'Đơn vị học tập'],
    [household(), 'HNI-H2h', 'gia_dinh_hoc_tap', '004:L135', 'Gia đình học tập'],
    [collective({ category: 'dong_ho' }), 'HNI-H2d', 'dong_ho_hoc_tap', '004:L135', 'Dòng họ học tập'],
    [individual(), 'HNI-Ia3', 'cong_dan_hoc_tap', '004:L147', 'Công dân học tập'],
  ];

  it('a department, village, school, household, clan or official is ineligible, each for the title of its own kind', async () => {
    const dossier = await situations.complete({
      unitId: 'quan-ba-dinh',
      roundId,
      nominees: prerequisites.map(([nominee]) => nominee),
    });
    for (const [{ nomineeId }, criterionId] of prerequisites) await declare(dossier, nomineeId, criterionId);

    const refused = await refusedSubmission(dossier);

    const missing = prerequisites.map(([{ nomineeId, name }, criterionId, title, ref]) => ({
      code: 'TITLE_MISSING',
      pointer: pointerOf(nomineeId, criterionId),
      nominee: name,
      title,
      fault: 'not_declared',
      ref,
    }));
    expectRefusal(refused, 422, ...missing);
    for (const [{ name }, , , ref, label] of prerequisites) {
      const [rule] = refused.body.errors.filter(({ nominee }: { nominee: string }) => nominee === name);
      expect(rule.detail).toContain(label);
      expect(rule.detail).toContain(`(${ref})`);
    }
  });

  it('a foreign donor is ineligible too, until the home-affairs department waives it by a document', async () => {
    const donor = individual({ category: 'ca_nhan_khac', name: 'John Smith', jobTitle: 'Nhà tài trợ' });
    const dossier = await situations.complete({ unitId: 'so-y-te', roundId, nominees: [donor] });
    await declare(dossier, donor.nomineeId, 'HNI-Ib2');
    const waive = {
      criterionId: 'HNI-Ib2',
      reason: 'Người nước ngoài, không cư trú tại Việt Nam.',
      document: '45/SNV-BTĐKT ngày 02/6/2025',
    };
    const path = `${dossier.path}/nominees/${donor.nomineeId}/waive-prerequisite`;

    expectRefusal(await refusedSubmission(dossier), 422, {
      code: 'TITLE_MISSING',
      title: 'cong_dan_hoc_tap',
      ref: '004:L153',
    });
    expectRefusal(await situations.storesNothing(() => dossier.head.post(path, waive)), 403, { code: 'NOT_PERMITTED' });
    const officer = await situations.homeAffairsAppraiser();
    const assessed = await situations.storesNothing(() => officer.post(path, { ...waive, criterionId: 'HNI-Ib1' }));
    expectRefusal(assessed, 422, { code: 'NOT_A_PREREQUISITE', pointer: '/criterionId', prerequisites: ['HNI-Ib2'] });

    await accepted(officer.post(path, waive));
    await accepted(situations.submit(dossier));
  });
});

describe('a title', () => {
  it('of another kind, or of a day still to come, does not count', async () => {
    const dossier = await situations.complete({ unitId: 'so-tai-chinh', roundId });
    const [nomineeId = ''] = dossier.nomineeIds;

    await declare(dossier, nomineeId, 'HNI-A4', recognised({ title: 'cong_dong_hoc_tap' }));
    expectRefusal(await refusedSubmission(dossier), 422, {
      code: 'TITLE_MISSING',
      title: 'don_vi_hoc_tap',
      fault: 'other_title',
    });

    await declare(dossier, nomineeId, 'HNI-A4', recognised({ title: 'don_vi_hoc_tap', date: '2025-06-03' }));
    expectRefusal(await refusedSubmission(dossier), 422, { code: 'TITLE_MISSING', fault: 'dated_ahead' });
    situations.travelTo('2025-06-03T00:00:00');
    await accepted(situations.submit(dossier));
  });

  it('of district level counts when it is dated 30/6/2025, the last day of the districts, and not a day later', async () => {
    situations.travelTo('2025-07-02T09:00:00');
    const district = collective({ category: 'cap_huyen', name: 'Ủy ban nhân dân huyện Thanh Trì' });
    const dossier = await situations.complete({ unitId: 'so-tu-phap', roundId, nominees: [district] });

    await declare(
      dossier,
      district.nomineeId,
      'HNI-C4',
      recognised({ title: 'cong_dong_hoc_tap', level: 'huyen', date: '2025-07-01' }),
    );
    expectRefusal(await refusedSubmission(dossier), 422, {
      code: 'TITLE_MISSING',
      fault: 'level_abolished',
      ref: '004:L85',
    });

    await declare(
      dossier,
      district.nomineeId,
      'HNI-C4',
      recognised({ title: 'cong_dong_hoc_tap', level: 'xa', date: '2025-06-30' }),
    );
    expectRefusal(await refusedSubmission(dossier), 422, {
      code: 'TITLE_MISSING',
      fault: 'other_level',
      levels: ['huyen'],
    });

    await declare(
      dossier,
      district.nomineeId,
      'HNI-C4',
      recognised({ title: 'cong_dong_hoc_tap', level: 'huyen', date: '2025-06-30' }),
    );
    await accepted(situations.submit(dossier));
  });
});

describe('a figure', () => {
  it('of an enterprise reaches the target of 2025 at exactly 50 and 30 per cent, and not below', async () => {
    const enterprise = collective({ category: 'doanh_nghiep', name: 'Công ty Dệt may Hòa An' });
    const { nomineeId } = enterprise;
    const dossier = await situations.complete({ unitId: 'so-cong-thuong', roundId, nominees: [enterprise] });

    await declare(dossier, nomineeId, 'HNI-G4', { ratio: { count: 4999, whole: 10_000 } });
    await declare(dossier, nomineeId, 'HNI-G5', {});
    const refused = await refusedSubmission(dossier);
    expectRefusal(
      refused,
      422,
      {
        code: 'THRESHOLD_NOT_REACHED',
        pointer: pointerOf(nomineeId, 'HNI-G4'),
        atLeast: 50,
        value: 49.99,
        ref: '004:L123',
      },
      { code: 'THRESHOLD_NOT_REACHED', pointer: pointerOf(nomineeId, 'HNI-G5'), atLeast: 30, ref: '004:L125' },
    );
    expect(refused.body.errors[0].detail).toContain('cần đạt từ 50%, mới đạt 49,99%');

    await declare(dossier, nomineeId, 'HNI-G4', { ratio: { count: 1, whole: 2 } });
    await declare(dossier, nomineeId, 'HNI-G5', { ratio: { count: 3, whole: 10 } });
    await accepted(situations.submit(dossier));
  });
});
