import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { proposingOf } from './route.js';
import { roundRules } from './resolve-round-rules.js';
import { type OpenedRound, roundDecider, type RoundEvent } from './round.js';
import { annual2026, calendars, finalCity, hanoi, interimCity, interimState } from './testing/hanoi.adapter.js';

const health = { unitId: 'so-y-te', category: 'so_ban_nganh' };
const district = { unitId: 'quan-ba-dinh', category: 'quan_huyen_thi_xa' };

function rulesAfter(events: RoundEvent[], { unit = health, at = '2025-05-05T02:00:00Z' } = {}) {
  return roundRules({ round: fold(roundDecider, events) as OpenedRound, pack: hanoi, calendars }, unit, at);
}

const conferenceOn = (date: string): RoundEvent => ({
  type: 'ConferenceScheduled',
  data: { date, document: 'GM 12', by: 'sonv' },
});
const june: RoundEvent = {
  type: 'RoundDeadlineSet',
  data: { step: 'unit_to_education', before: '2025-06-15', document: 'CV 100/SGDĐT', by: 'sonv' },
};

describe('quotas', () => {
  it('AC-01, AC-02: a department has four collectives and four individuals in the interim round', () => {
    expect(rulesAfter([interimCity]).quota).toEqual({
      quotaId: 'Q25-UNIT',
      mode: 'INDEPENDENT',
      caps: { collective: 4, individual: 4 },
      namesHouseholds: false,
      ref: '004:L167',
      wording: 'không quá 04 tập thể và 04 cá nhân/đơn vị',
      reading: 'A-24',
    });
  });

  it('AC-03: a district has four collectives or four individuals, until a document pools them', () => {
    expect(rulesAfter([interimCity], { unit: district }).quota).toMatchObject({
      quotaId: 'Q25-DISTRICT',
      mode: 'ONE_OF',
      caps: { collective: 4, individual: 4 },
      namesHouseholds: true,
    });
    const pooled: RoundEvent = {
      type: 'QuotaModeSet',
      data: { quotaId: 'Q25-DISTRICT', mode: 'POOLED', basisDocument: 'CV 7', by: 'sonv' },
    };
    expect(rulesAfter([interimCity, pooled], { unit: district }).quota).toMatchObject({ mode: 'POOLED', total: 4 });
    expect(rulesAfter([interimCity, pooled]).quota).toMatchObject({ quotaId: 'Q25-UNIT', mode: 'INDEPENDENT' });
  });

  it('AC-06: the final round has seven and six', () => {
    expect(rulesAfter([finalCity]).quota).toMatchObject({
      quotaId: 'Q30-UNIT',
      caps: { collective: 7, individual: 6 },
      ref: '004:L183',
    });
  });

  it('AC-08: the annual round has no number', () => {
    expect(rulesAfter([annual2026]).quota).toMatchObject({ quotaId: 'Q-ANNUAL', mode: 'NONE', caps: {} });
  });

  it('leave the state tier to the centre until its numbers are loaded', () => {
    expect(rulesAfter([interimState]).quota).toMatchObject({ mode: 'EXTERNAL', caps: {} });
    const numbers: RoundEvent = {
      type: 'QuotaModeSet',
      data: {
        quotaId: 'Q25-STATE',
        mode: 'EXTERNAL',
        caps: { collective: 2, individual: 1 },
        basisDocument: 'HD 1',
        by: 'sonv',
      },
    };
    expect(rulesAfter([interimState, numbers]).quota).toMatchObject({
      mode: 'EXTERNAL',
      caps: { collective: 2, individual: 1 },
    });
  });

  it('have no lawful district after 30/6/2025, and nobody in its place', () => {
    expect(rulesAfter([interimCity], { unit: district, at: '2025-06-30T16:59:59.999Z' }).quota?.quotaId).toBe(
      'Q25-DISTRICT',
    );
    expect(rulesAfter([interimCity], { unit: district, at: '2025-06-30T17:00:00Z' }).quota).toBeUndefined();
    expect(rulesAfter([finalCity], { unit: { unitId: 'phuong-ba-dinh', category: 'cap_xa' } }).quota).toBeUndefined();
  });
});

describe('deadlines', () => {
  it('AC-10, AC-12: are printed for the annual round, in its own year, and do not roll over a weekend', () => {
    const rules = rulesAfter([annual2026]);
    expect(rules.deadline('education')).toMatchObject({
      before: '2026-07-15',
      ref: '004:L227',
      reading: 'A-38',
    });
    expect(rules.deadline('home_affairs')).toMatchObject({ before: '2026-08-01', reading: 'A-39' });
  });

  it('are fixed days at the state tier', () => {
    expect(rulesAfter([interimState]).deadline('education')).toMatchObject({
      before: '2025-06-15',
      ref: '004:L221',
    });
    expect(rulesAfter([interimState]).deadline('home_affairs')).toMatchObject({ before: '2025-07-15' });
  });

  it('are not invented where the plan prints none: a document sets them', () => {
    expect(rulesAfter([interimCity]).deadline('education')).toBeUndefined();
    expect(rulesAfter([interimCity, june]).deadline('education')).toMatchObject({
      before: '2025-06-15',
      setBy: 'CV 100/SGDĐT',
      ref: '004:L229',
    });
  });

  it('are extended for one unit alone', () => {
    const extended: RoundEvent = {
      type: 'DeadlineExtended',
      data: {
        step: 'unit_to_education',
        unitId: 'so-y-te',
        before: '2025-06-20',
        document: 'CV 130',
        reason: 'Mưa lũ',
        by: 'gddt',
      },
    };
    expect(rulesAfter([interimCity, june, extended]).deadline('education')).toMatchObject({
      before: '2025-06-20',
      extendedBy: 'CV 130',
    });
    expect(rulesAfter([interimCity, june, extended], { unit: district }).deadline('education')).toMatchObject({
      before: '2025-06-15',
    });
  });

  it("extend the education department's own hand-over for every unit's dossier", () => {
    const extended: RoundEvent = {
      type: 'DeadlineExtended',
      data: {
        step: 'education_to_home_affairs',
        unitId: 'so-giao-duc-va-dao-tao',
        before: '2025-07-25',
        document: 'CV 9',
        reason: 'Nhiều hồ sơ',
        by: 'sonv',
      },
    };
    expect(rulesAfter([interimState, extended]).deadline('home_affairs')).toMatchObject({
      before: '2025-07-25',
      extendedBy: 'CV 9',
    });
  });

  it('AC-11: may be forgiven by the receiving body, to one unit', () => {
    const late: RoundEvent = {
      type: 'LateAcceptanceGranted',
      data: {
        unitId: 'so-y-te',
        covers: { dossierId: 'd1' },
        reason: 'Thiên tai',
        document: 'CV 3',
        by: 'so-giao-duc-va-dao-tao',
      },
    };
    expect(rulesAfter([interimState, late]).lateAcceptances).toEqual([late.data]);
    expect(rulesAfter([interimState, late], { unit: district }).lateAcceptances).toEqual([]);
  });
});

describe('the thirty working days', () => {
  it('AC-14: count back over Tết from the conference', () => {
    const rules = rulesAfter([interimCity, conferenceOn('2025-03-07')]);
    expect(rules.leadTime).toMatchObject({
      workingDays: 30,
      binds: 'arrival',
      conference: '2025-03-07',
      latestDay: '2025-01-17',
      ref: '004:L229',
    });
    expect(rules.workingDaysLeft('2025-01-17')).toBe(30);
    expect(rules.workingDaysLeft('2025-01-20')).toBe(29);
  });

  it('are unknown without a conference, and in a year without a notice', () => {
    expect(rulesAfter([interimCity]).leadTime).not.toHaveProperty('latestDay');
    const rules = rulesAfter([finalCity, conferenceOn('2030-11-15')]);
    expect(rules.leadTime).not.toHaveProperty('latestDay');
    expect(rules.workingDaysLeft('2030-10-01')).toBeUndefined();
  });

  it('bind neither the annual round nor the state tier', () => {
    expect(rulesAfter([annual2026]).leadTime).toBeUndefined();
    expect(rulesAfter([interimState]).leadTime).toBeUndefined();
  });
});

describe('criteria', () => {
  it('AC-23: every category has its own title, beside the clause that binds its whole group', () => {
    const rules = rulesAfter([interimCity]);
    const titleOf = (category: string) =>
      rules
        .criteriaOf(category)
        .filter(({ kind }) => kind === 'title_prerequisite')
        .map(({ title }) => title);
    expect(
      [
        'so_ban_nganh',
        'thon_xom_tdp',
        'co_so_giao_duc',
        'ho_gia_dinh',
        'dong_ho',
        'ca_nhan_cbccvc',
        'ca_nhan_khac',
      ].map(titleOf),
    ).toEqual([
      ['don_vi_hoc_tap'],
      ['cong_dong_hoc_tap'],
      ['don_vi_hoc_tap'],
      ['gia_dinh_hoc_tap'],
      ['dong_ho_hoc_tap'],
      ['cong_dan_hoc_tap'],
      ['cong_dan_hoc_tap'],
    ]);
    expect(rules.criteriaOf('so_ban_nganh').map(({ criterionId }) => criterionId)).toEqual([
      'HNI-COL0',
      'HNI-A1',
      'HNI-A2',
      'HNI-A3',
      'HNI-A4',
    ]);
    expect(rules.criteriaOf('dong_ho').map(({ criterionId }) => criterionId)).toEqual(['HNI-H0', 'HNI-H1', 'HNI-H2d']);
  });

  it('A-28: keep the basis that the plan cites beside the one that governs', () => {
    expect(rulesAfter([interimCity]).criteriaOf('cap_xa').at(-1)).toMatchObject({
      basis: 'Thông tư về “Cộng đồng học tập” ngày 27/12/2023 của Bộ Giáo dục và Đào tạo',
      basisAsPrinted: 'Thông tư số 24/2023/TT-BGDĐT',
    });
  });

  it('A-30: ask enterprises for 30 % in rounds up to 2025, whenever they are asked, for 50 % in the final round, and leave the years between to the appraiser', () => {
    const workers = (events: RoundEvent[], at: string) =>
      rulesAfter(events, { at })
        .criteriaOf('doanh_nghiep')
        .find(({ criterionId }) => criterionId === 'HNI-G5')?.atLeast;
    expect(workers([interimCity], '2025-12-31T16:59:59Z')).toBe(30);
    expect(workers([interimCity], '2025-12-31T17:00:00Z')).toBe(30);
    expect(workers([interimCity], '2026-06-01T00:00:00Z')).toBe(30);
    expect(workers([annual2026], '2026-05-01T00:00:00Z')).toBeUndefined();
    expect(workers([finalCity], '2030-05-01T00:00:00Z')).toBe(50);
  });

  it('A-48: accept a district recognition made until 30/6/2025', () => {
    expect(rulesAfter([finalCity]).criteriaOf('co_so_giao_duc').at(-1)).toMatchObject({
      titleLevels: ['huyen', 'tinh'],
      levelsRecognisedUntil: { huyen: '2025-06-30' },
    });
  });
});

describe('the dossier', () => {
  it('AC-18, AC-20: of the city tier has five components in two copies', () => {
    const rules = rulesAfter([interimCity]);
    expect(rules.components.map(({ componentId, per }) => [componentId, per])).toEqual([
      ['submission_letter', 'dossier'],
      ['nominee_list', 'dossier'],
      ['minutes', 'dossier'],
      ['achievement_report', 'nominee'],
      ['initiative_certificate', 'nominee'],
    ]);
    expect(rules.components[2]?.anyOf).toEqual(['minutes_council', 'minutes_steering_committee']);
    expect(rules.copies).toMatchObject({ required: 2, ref: '004:L205' });
  });

  it('A-32: takes the report on Form 08 until 30/6/2025', () => {
    const formAt = (at: string) => rulesAfter([interimCity], { at }).components[3]?.form;
    expect([formAt('2025-06-30T16:59:59Z'), formAt('2025-06-30T17:00:00Z')]).toEqual(['ND98-M08', 'ND152']);
  });

  it('AC-22: goes to the bodies of the plan in their order, and before the council at the state tier only', () => {
    const { route, review } = rulesAfter([interimState]);
    expect(route.map(({ stage, body, does }) => [stage, body.unitId, ...does])).toEqual([
      ['education', 'so-giao-duc-va-dao-tao', 'appraise', 'compile'],
      ['home_affairs', 'so-noi-vu', 'appraise', 'compile'],
      ['chairman', 'chu-tich-ubnd-thanh-pho', 'decide'],
    ]);
    expect(proposingOf(route).body).toMatchObject({ label: 'Sở Nội vụ (Ban Thi đua - Khen thưởng)', ref: '004:L199' });
    expect(review).toMatchObject({ body: { unitId: 'hoi-dong-tdkt-thanh-pho' }, required: true, ref: '004:L221' });
    expect(rulesAfter([interimCity]).review).toMatchObject({ required: false, reading: 'A-33' });
  });
});

it('names the forms of award of the round and who decides on them', () => {
  expect(rulesAfter([interimCity]).awardForms).toEqual([
    {
      form: 'bang_khen_chu_tich_tp',
      label: 'Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố',
      then: 'award',
      ref: '004:L165',
      wording: 'Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố',
    },
  ]);
  expect(rulesAfter([interimState]).awardForms).toMatchObject([
    { form: 'bang_khen_ttcp', then: 'onward', ref: '004:L163' },
  ]);
});

it('a closed round keeps its rules and is no longer open', () => {
  expect(rulesAfter([interimCity]).open).toBe(true);
  expect(rulesAfter([interimCity, { type: 'RoundClosed', data: { by: 'quan-tri' } }])).toMatchObject({
    open: false,
    rulesVersion: 'vn-hanoi-2024@1',
  });
});
