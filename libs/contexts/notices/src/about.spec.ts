import { describe, expect, it } from '@jest/globals';
import type { AwardOutcome } from '#contexts/awards';
import type { LastDayOf, LateExtent } from '#contexts/programmes';
import { aboutAccount } from './about-accounts.js';
import { aboutAwards } from './about-awards.js';
import { aboutDossier, type DossierAtHand } from './about-dossiers.js';
import { aboutRound } from './about-rounds.js';
import { isUrgent } from './notice.js';

const body = (unitId: string, label: string) => ({ unitId, label, ref: '004:L199', wording: '' });
const bodies = {
  education: body('so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo'),
  home_affairs: body('so-noi-vu', 'Sở Nội vụ'),
  council: body('hoi-dong', 'Hội đồng'),
  chairman: body('chu-tich', 'Chủ tịch'),
};
const round = {
  roundId: 'annual-2025-city',
  title: 'Khen thưởng thường xuyên năm 2025',
  review: { body: bodies.council, required: false, ref: '004:L221', wording: '' },
  route: [
    { stage: 'education', body: bodies.education, does: ['appraise', 'compile'], step: 'unit_to_education' },
    { stage: 'home_affairs', body: bodies.home_affairs, does: ['appraise', 'compile'], step: 'onward' },
    { stage: 'chairman', body: bodies.chairman, does: ['decide'] },
  ] as const,
};
const dossier: DossierAtHand = { dossierId: 'd1', unitId: 'so-y-te', unitName: 'Sở Y tế', submissions: 1, round };
const at = '2025-07-14T03:00:00.000Z';
const units = { roles: ['unit_officer', 'unit_head'], unitIds: ['so-y-te'] };

describe('what the owner of an account hears', () => {
  it('each time somebody gives it: who did, at once, wherever the password went', () => {
    const event = { type: 'AccountGiven', data: { personId: 'an', by: 'quan-tri' } } as const;
    const told = [1, 2].map((day) => aboutAccount(event, `2026-12-0${day}T03:00:00.000Z`, 'Người quản trị')[0]!);
    expect(told[0]).toMatchObject({ kind: 'account', to: { personIds: ['an'] } });
    expect(told[0]!.text).toContain('Người quản trị đã cấp');
    expect(isUrgent(told[0]!.kind)).toBe(true);
    expect(told[0]!.matter).not.toBe(told[1]!.matter);
  });
});

describe('what a unit hears', () => {
  it('of a return: who sent it back and the last day for coming again', () => {
    const [notice] = aboutDossier(
      {
        type: 'DossierReturned',
        data: {
          stage: 'education',
          nomineeIds: ['n1'],
          findings: [],
          dueBefore: '2025-07-15',
          to: { at: 'unit' },
          by: 'x',
        },
      },
      dossier,
    );
    expect(notice).toMatchObject({
      kind: 'return',
      to: units,
      link: '/dossiers/d1',
      text: 'Hồ sơ của Sở Y tế, Khen thưởng thường xuyên năm 2025: Sở Giáo dục và Đào tạo trả lại để bổ sung. Hạn nộp lại: hết ngày 14/7/2025. Lý do của từng đối tượng ghi trong hồ sơ.',
    });
  });

  it('of nominees that come back one by one: one matter until it submits again', () => {
    const returned = (nomineeId: string, at: DossierAtHand) =>
      aboutDossier(
        {
          type: 'NomineeReturned',
          data: { stage: 'education', nomineeId, findings: [], dueBefore: '2025-07-15', to: { at: 'unit' }, by: 'x' },
        },
        at,
      )[0]!.matter;
    expect(returned('n2', dossier)).toBe(returned('n1', dossier));
    expect(returned('n1', { ...dossier, submissions: 2 })).not.toBe(returned('n1', dossier));
  });

  it('of a decision: its number and what became of its own nominees', () => {
    const outcome = (unitId: string, kind: AwardOutcome['outcome']): AwardOutcome => ({
      dossierId: 'd1',
      nomineeId: 'n',
      unitId,
      name: 'X',
      kind: 'individual',
      category: 'c',
      outcome: kind,
    });
    const outcomes = [
      outcome('so-y-te', 'awarded'),
      outcome('so-y-te', 'awarded'),
      outcome('so-y-te', 'declined'),
      outcome('so-tu-phap', 'awarded'),
    ];
    const decision = { number: '4321/QĐ-UBND', date: '2025-08-05', signer: 'Bùi Thế Vinh' };
    const notices = aboutAwards(
      { type: 'AwardsDecided', data: { proposalId: 'p', roundId: round.roundId, decision, outcomes, by: 'x' } },
      round,
      () => undefined,
    );
    expect(notices.map(({ to }) => to)).toMatchObject([{ unitIds: ['so-y-te'] }, { unitIds: ['so-tu-phap'] }]);
    expect(notices[0]!.text).toBe(
      'Khen thưởng thường xuyên năm 2025: Quyết định số 4321/QĐ-UBND ngày 05/8/2025 đối với 3 đối tượng của đơn vị: 2 được khen thưởng, 1 không được khen thưởng.',
    );
  });
});

describe('a reminder of the deadline of units', () => {
  const due = (facts: object = {}) => ({
    type: 'DeadlineReminderDue' as const,
    data: {
      roundId: round.roundId,
      milestone: 'm',
      step: 'unit_to_education',
      before: '2025-07-15',
      distance: { days: 7 },
      ...facts,
    },
  });

  it('goes to every unit that has more to send in, and says the last day', () => {
    const [notice] = aboutRound(due(), round, ['so-y-te'], at);
    expect(notice!.to).toEqual({ roles: ['unit_officer', 'unit_head'], unitIds: 'all', exceptUnitIds: ['so-y-te'] });
    expect(notice).toMatchObject({
      subject: 'Còn 7 ngày để nộp hồ sơ về Sở Giáo dục và Đào tạo',
      text: expect.stringContaining('chậm nhất hết ngày 14/7/2025'),
    });
  });

  it('that was extended goes to that unit alone', () => {
    expect(aboutRound(due({ unitId: 'quan-ba-dinh' }), round, [], at)[0]!.to).toMatchObject({
      unitIds: ['quan-ba-dinh'],
    });
  });
});

describe('what is accepted late', () => {
  const letter = { reason: 'Mưa lũ', document: 'Công văn 150/SGDĐT', by: 'so-giao-duc-va-dao-tao' };

  it('is told to the unit, with the dossier or the last day that is meant', () => {
    const granted = (covers: LateExtent, when = at) =>
      aboutRound({ type: 'LateAcceptanceGranted', data: { unitId: 'so-y-te', covers, ...letter } }, round, [], when)[0];
    expect(granted({ dossierId: 'd1' })).toMatchObject({
      to: units,
      link: '/dossiers/d1',
      text: 'Khen thưởng thường xuyên năm 2025: một hồ sơ của đơn vị được nộp muộn theo Công văn 150/SGDĐT.',
    });
    expect(granted({ before: '2025-07-25' })).toMatchObject({
      link: '/rounds/annual-2025-city',
      text: expect.stringContaining('được nộp muộn đến hết ngày 24/7/2025'),
    });
    const again = granted({ dossierId: 'd1' }, '2025-07-20T03:00:00.000Z');
    expect(again!.matter).not.toBe(granted({ dossierId: 'd1' })!.matter);
  });

  it('and no more once it is taken back', () => {
    const [notice] = aboutRound(
      { type: 'LateAcceptanceTakenBack', data: { unitId: 'so-y-te', dossierId: 'd1', ...letter } },
      round,
      [],
      at,
    );
    expect(notice).toMatchObject({
      to: units,
      link: '/dossiers/d1',
      text: expect.stringContaining('một hồ sơ của đơn vị không còn được nộp muộn'),
    });
  });
});

it('a last day that moved is told to those who were reminded of it, with both days', () => {
  const moved = (of: LastDayOf) =>
    aboutRound(
      {
        type: 'LastDayMoved',
        data: {
          roundId: round.roundId,
          milestone: 'm',
          of,
          previous: '2025-07-15',
          before: '2025-07-10',
          exceptUnitIds: ['quan-ba-dinh'],
        },
      },
      round,
      ['so-tai-chinh'],
      at,
    )[0];
  expect(moved('unit_to_education')).toMatchObject({
    kind: 'reminder',
    to: { roles: ['unit_officer', 'unit_head'], unitIds: 'all', exceptUnitIds: ['quan-ba-dinh', 'so-tai-chinh'] },
    text: 'Khen thưởng thường xuyên năm 2025: nộp hồ sơ về Sở Giáo dục và Đào tạo chậm nhất hết ngày 09/7/2025, không còn là hết ngày 14/7/2025 như đã nhắc.',
  });
  expect(moved('conference')!.to).toEqual({ roles: ['home_affairs_appraiser'], unitIds: ['so-noi-vu'] });
});
