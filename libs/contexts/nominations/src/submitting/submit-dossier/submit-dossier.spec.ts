import { describe, expect, it } from '@jest/globals';
import type { LateExtent, RoundRules } from '#contexts/programmes';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import {
  added,
  attached,
  letters,
  minutes,
  open,
  opened,
  prepared,
  recognisedAs,
  returned,
  submitted,
} from '../../testing/events.js';
import { department, rules } from '../../testing/rules.js';
import { submitDossier } from './submit-dossier.js';

const july1 = '2025-07-01T02:00:00.000Z';
const complete: readonly DossierEvent[] = [opened, added('n1'), ...letters, minutes, ...prepared('n1')];

interface Circumstances {
  readonly at?: string;
  readonly addressee?: string;
  readonly rules?: Partial<RoundRules>;
  readonly unit?: Partial<typeof department>;
  /** Collectives for whom the unit holds places. */
  readonly collectives?: number;
}

const submit =
  ({ at = july1, addressee = 'so-gddt', rules: changed, unit, collectives = 1 }: Circumstances = {}) =>
  (dossier: Dossier) =>
    submitDossier(
      { addressee, by: 'nguoi-dung-dau', at },
      open(dossier),
      { ...rules, ...changed },
      { ...department, ...unit },
      [],
      Array.from({ length: collectives }, () => ({ kind: 'collective' as const })),
    );

const outcomeOf = (circumstances: Circumstances, ...events: readonly DossierEvent[]) => {
  const decision = submit(circumstances)(events.reduce<Dossier>(dossierDecider.evolve, dossierDecider.initial));
  return decision.outcome === 'rejected' ? decision.rejections : decision.events.map(({ data }) => data);
};

const submittedNow = (
  facts: Partial<Extract<DossierEvent, { type: 'DossierSubmitted' }>['data']> = {},
): DossierEvent => ({
  type: 'DossierSubmitted',
  data: {
    submission: 1,
    to: { at: 'stage', stage: 'education', unitId: 'so-gddt' },
    nomineeIds: ['n1'],
    late: false,
    warnings: [],
    by: 'nguoi-dung-dau',
    at: july1,
    ...facts,
  },
});

const accepted = (covers: LateExtent): Pick<RoundRules, 'lateAcceptances'> => ({
  lateAcceptances: [{ unitId: 'so-y-te', covers, reason: 'Mất điện diện rộng', document: '150/SGDĐT', by: 'so-gddt' }],
});

const deadlinePassed = {
  code: 'DEADLINE_PASSED',
  roundId: rules.roundId,
  before: '2025-07-15',
  lastDay: '2025-07-14',
  nomineeIds: ['n1'],
  ref: '004:L227',
  wording: 'trước ngày 15/7',
};

describe('a complete dossier', () => {
  it('is submitted', () => {
    given(dossierDecider, ...complete)
      .when(submit())
      .then(submittedNow());
  });

  it('goes to the education department and nowhere else (AC-22)', () => {
    given(dossierDecider, ...complete)
      .when(submit({ addressee: 'so-noi-vu' }))
      .thenRejected({
        code: 'WRONG_ADDRESSEE',
        pointer: '/addressee',
        expected: 'so-gddt',
        expectedName: 'Sở Giáo dục và Đào tạo',
        given: 'so-noi-vu',
        givenName: 'Sở Nội vụ',
        ref: '004:L199',
        wording: 'gửi về Sở Giáo dục và Đào tạo',
      });
  });

  it('of the education department itself tells the home-affairs department so (A-45)', () => {
    const own: DossierEvent = {
      type: 'DossierOpened',
      data: { dossierId: 'd1', roundId: 'interim-2025-city', unitId: 'so-gddt', by: 'x' },
    };
    expect(outcomeOf({}, own, ...complete.slice(1))).toMatchObject([
      { warnings: [{ code: 'SELF_APPRAISED', unitId: 'so-gddt' }] },
    ]);
  });

  it('carries the flags of its nominees and the missing paper set (AC-18)', () => {
    const flagged = [
      opened,
      added('n1', { flags: ['CLAN_COUNTED_AS_COLLECTIVE'] }),
      ...complete.slice(2),
      { type: 'PaperCopiesRecorded', data: { copies: 1, by: 'x' } } as const,
    ];
    expect(outcomeOf({}, ...flagged)).toMatchObject([
      {
        warnings: [
          { code: 'COPIES', required: 2, recorded: 1, ref: '004:L205' },
          { code: 'CLAN_COUNTED_AS_COLLECTIVE', nomineeId: 'n1' },
        ],
      },
    ]);
  });
});

describe('the deadline "trước ngày 15/7"', () => {
  it('AC-10: is kept in the last millisecond of 14/7', () => {
    given(dossierDecider, ...complete)
      .when(submit({ at: '2025-07-14T16:59:59.999Z' }))
      .then(submittedNow({ at: '2025-07-14T16:59:59.999Z' }));
  });

  it('AC-11: is missed at midnight in Hà Nội, although the UTC day is still the 14th', () => {
    given(dossierDecider, ...complete)
      .when(submit({ at: '2025-07-14T17:00:00.000Z' }))
      .thenRejected(deadlinePassed);
  });

  it('AC-11: yields to a granted late acceptance, and the dossier is marked late', () => {
    const at = '2025-07-20T02:00:00.000Z';
    given(dossierDecider, ...complete)
      .when(submit({ at, rules: accepted({ dossierId: 'd1' }) }))
      .then(submittedNow({ at, late: true }));
    given(dossierDecider, ...complete)
      .when(submit({ at, rules: accepted({ before: '2025-07-21' }) }))
      .then(submittedNow({ at, late: true }));
  });

  it('a late acceptance covers no other dossier, and ends with its day', () => {
    const at = '2025-07-21T02:00:00.000Z';
    given(dossierDecider, ...complete)
      .when(submit({ at, rules: accepted({ dossierId: 'another' }) }))
      .thenRejected(deadlinePassed);
    given(dossierDecider, ...complete)
      .when(submit({ at, rules: accepted({ before: '2025-07-21' }) }))
      .thenRejected({
        code: 'DEADLINE_PASSED',
        roundId: rules.roundId,
        before: '2025-07-21',
        lastDay: '2025-07-20',
        nomineeIds: ['n1'],
        acceptedLateBy: '150/SGDĐT',
      });
  });

  it('AC-21: holds for a resubmission too', () => {
    const back = [...complete, submitted(1, 'n1'), returned('n1')];
    given(dossierDecider, ...back)
      .when(submit({ at: '2025-07-14T15:00:00.000Z' }))
      .then(submittedNow({ submission: 2, at: '2025-07-14T15:00:00.000Z' }));
    given(dossierDecider, ...back)
      .when(submit({ at: '2025-07-16T02:00:00.000Z' }))
      .thenRejected(deadlinePassed);
  });

  it('AC-21: gives way to the extension granted with the return, up to its own day', () => {
    const extension = { before: '2025-07-20', document: '12/SGDĐT' };
    const back: DossierEvent = {
      type: 'NomineeReturned',
      data: {
        stage: 'education',
        nomineeId: 'n1',
        findings: [],
        dueBefore: '2025-07-20',
        extension,
        to: { at: 'unit' },
        by: 'y',
      },
    };
    const history = [...complete, submitted(1, 'n1'), back];
    given(dossierDecider, ...history)
      .when(submit({ at: '2025-07-19T16:59:59.999Z' }))
      .then(submittedNow({ submission: 2, at: '2025-07-19T16:59:59.999Z' }));
    given(dossierDecider, ...history)
      .when(submit({ at: '2025-07-19T17:00:00.000Z' }))
      .thenRejected({
        code: 'DEADLINE_PASSED',
        roundId: rules.roundId,
        before: '2025-07-20',
        lastDay: '2025-07-19',
        nomineeIds: ['n1'],
        returned: true,
        extendedBy: '12/SGDĐT',
      });
  });

  it('is that of the return where the return asks for an earlier day', () => {
    const back = (dueBefore: string): DossierEvent => ({
      type: 'DossierReturned',
      data: { stage: 'education', nomineeIds: ['n1'], findings: [], dueBefore, to: { at: 'unit' }, by: 'y' },
    });
    const history = (dueBefore: string) => [...complete, submitted(1, 'n1'), back(dueBefore)];
    given(dossierDecider, ...history('2025-07-08'))
      .when(submit({ at: '2025-07-07T17:00:00.000Z' }))
      .thenRejected({
        code: 'DEADLINE_PASSED',
        roundId: rules.roundId,
        before: '2025-07-08',
        lastDay: '2025-07-07',
        nomineeIds: ['n1'],
        returned: true,
      });
    given(dossierDecider, ...history('2025-07-08'), submitted(2, 'n1'), back('2025-07-12'))
      .when(submit({ at: '2025-07-11T10:00:00.000Z' }))
      .then(submittedNow({ submission: 3, at: '2025-07-11T10:00:00.000Z' }));
  });
});

describe('an incomplete dossier', () => {
  it('AC-18: lacks minutes of either body, and either suffices', () => {
    const without = [opened, added('n1'), ...letters, ...prepared('n1')];
    expect(outcomeOf({}, ...without)).toEqual([
      {
        code: 'INCOMPLETE',
        pointer: '/documents',
        missing: [
          {
            componentId: 'minutes',
            label: 'Biên bản',
            pointer: '/documents',
            ref: '004:L209',
            wording: 'Biên bản xét khen thưởng',
          },
        ],
      },
    ]);
    given(dossierDecider, ...without, attached('bb', 'minutes_steering_committee'))
      .when(submit())
      .then(submittedNow());
  });

  it('AC-20: needs the certificate of an initiative only where one is claimed', () => {
    const claimed = [opened, added('n1', { initiativeClaimed: true }), ...complete.slice(2)];
    expect(outcomeOf({}, ...claimed)).toMatchObject([
      { code: 'INCOMPLETE', missing: [{ componentId: 'initiative_certificate', nomineeId: 'n1', ref: '004:L215' }] },
    ]);
    given(dossierDecider, ...claimed, attached('gcn', 'initiative_certificate', 'n1'))
      .when(submit())
      .then(submittedNow());
  });

  it('of a unit that has ceased to exist since comes back through its successor (A-34b)', () => {
    const back = { at: '2025-07-05T00:00:00.000Z', unit: { validTo: '2025-06-30' } };
    expect(outcomeOf(back, ...complete, submitted(1, 'n1'), returned('n1'))).toMatchObject([{ submission: 2 }]);
  });

  it('loses the confirmation of a report that is replaced', () => {
    const replaced: readonly DossierEvent[] = [
      ...complete,
      { type: 'DocumentDetached', data: { documentId: 'bao-cao-n1', by: 'x' } },
      attached('bao-cao-moi', 'achievement_report', 'n1'),
    ];
    expect(outcomeOf({}, ...replaced)).toMatchObject([
      { code: 'INCOMPLETE', missing: [{ componentId: 'confirmation', nomineeId: 'n1' }] },
    ]);
  });

  it('is told everything that is wrong with it at once', () => {
    const codes = outcomeOf(
      {
        at: '2025-08-01T00:00:00.000Z',
        addressee: 'chu-tich-ubnd',
        rules: { open: false },
        unit: { validTo: '2025-06-30' },
      },
      opened,
      added('n1'),
    );
    expect(codes.map((fact) => ('code' in fact ? fact.code : fact))).toEqual([
      'ROUND_NOT_OPEN',
      'UNIT_NOT_IN_FORCE',
      'DEADLINE_PASSED',
      'WRONG_ADDRESSEE',
      'INCOMPLETE',
      'CRITERION_UNDECLARED',
      'TITLE_MISSING',
    ]);
  });

  it('without a nominee is empty, and is told which of its own papers it lacks', () => {
    given(dossierDecider, opened, ...letters, minutes)
      .when(submit())
      .thenRejected({ code: 'EMPTY_DOSSIER' });
    expect(outcomeOf({}, opened, ...letters)).toMatchObject([
      { code: 'EMPTY_DOSSIER' },
      { code: 'INCOMPLETE', missing: [{ componentId: 'minutes' }] },
    ]);
  });
});

describe('criteria', () => {
  const withNominee = (category: string, ...declarations: DossierEvent[]) => [
    opened,
    added('n1', { category }),
    ...letters,
    minutes,
    attached('bc', 'achievement_report', 'n1'),
    { type: 'AchievementReportConfirmed', data: { nomineeId: 'n1', documentId: 'bc', by: 'x' } } as const,
    ...declarations,
  ];
  const declares = (
    criterionId: string,
    declaration: Extract<DossierEvent, { type: 'CriterionDeclared' }>['data']['declaration'],
  ): DossierEvent => ({
    type: 'CriterionDeclared',
    data: { nomineeId: 'n1', criterionId, declaration, by: 'x' },
  });
  const evidence = [attached('mc', 'evidence', 'n1'), declares('HNI-E4', { statement: 'Có', documentIds: ['mc'] })];

  it('AC-23: a school needs its title at district or province level', () => {
    const school = (...more: DossierEvent[]) => outcomeOf({}, ...withNominee('co_so_giao_duc', ...evidence, ...more));
    expect(school()).toMatchObject([
      {
        code: 'TITLE_MISSING',
        title: 'don_vi_hoc_tap',
        criterionId: 'HNI-E5',
        nomineeId: 'n1',
        fault: 'not_declared',
        ref: '004:L113',
      },
    ]);
    expect(school(declares('HNI-E5', recognisedAs('cong_dong_hoc_tap', 'tinh')))).toMatchObject([
      { fault: 'other_title' },
    ]);
    expect(school(declares('HNI-E5', recognisedAs('don_vi_hoc_tap', 'xa')))).toMatchObject([{ fault: 'other_level' }]);
    expect(school(declares('HNI-E5', recognisedAs('don_vi_hoc_tap', 'huyen', '2025-06-30')))).toMatchObject([
      { submission: 1 },
    ]);
  });

  it('A-48: a district recognised nothing after 30/6/2025', () => {
    const dated = declares('HNI-E5', recognisedAs('don_vi_hoc_tap', 'huyen', '2025-07-01'));
    expect(outcomeOf({}, ...withNominee('co_so_giao_duc', ...evidence, dated))).toMatchObject([
      { code: 'TITLE_MISSING', fault: 'level_abolished', recognisedUntil: '2025-06-30' },
    ]);
  });

  it('a recognition of tomorrow is none today', () => {
    const dated = declares('HNI-E5', recognisedAs('don_vi_hoc_tap', 'tinh', '2025-07-02'));
    expect(outcomeOf({}, ...withNominee('co_so_giao_duc', ...evidence, dated))).toMatchObject([
      { code: 'TITLE_MISSING', fault: 'dated_ahead' },
    ]);
  });

  it('AC-23: a waiver stands in for the title', () => {
    const waived: DossierEvent = {
      type: 'PrerequisiteWaived',
      data: { nomineeId: 'n1', criterionId: 'HNI-E5', reason: 'Người nước ngoài', document: '45/SNV', by: 'y' },
    };
    expect(outcomeOf({}, ...withNominee('co_so_giao_duc', ...evidence, waived))).toMatchObject([{ submission: 1 }]);
  });

  it('that want evidence want a document that is still there', () => {
    const title = declares('HNI-E5', recognisedAs('don_vi_hoc_tap', 'tinh'));
    const detached: DossierEvent = { type: 'DocumentDetached', data: { documentId: 'mc', by: 'x' } };
    expect(outcomeOf({}, ...withNominee('co_so_giao_duc', title, ...evidence, detached))).toMatchObject([
      { code: 'EVIDENCE_MISSING', criterionId: 'HNI-E4' },
    ]);
  });

  it('A-30: "đạt và vượt" 30% is met by 30 and not by 29.9', () => {
    const share = (value: number) =>
      outcomeOf({}, ...withNominee('doanh_nghiep', declares('HNI-G5', { statement: 'Tỷ lệ', documentIds: [], value })));
    expect(share(30)).toMatchObject([{ submission: 1 }]);
    expect(share(29.9)).toMatchObject([{ code: 'THRESHOLD_NOT_REACHED', atLeast: 30, value: 29.9 }]);
  });
});

it('numbers that were set after the places were taken are kept at submission too', () => {
  given(dossierDecider, ...complete)
    .when(submit({ collectives: 5 }))
    .thenRejected({
      code: 'UNIT_OVER_QUOTA',
      unitId: 'so-y-te',
      unitName: 'Sở Y tế',
      kind: 'collective',
      cap: 4,
      held: 5,
      over: 1,
      quotaId: 'Q25-UNIT',
      ref: '004:L167',
      wording: 'không quá 04 tập thể và 04 cá nhân/đơn vị',
    });
});
