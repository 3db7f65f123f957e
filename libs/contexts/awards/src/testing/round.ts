import type { Dossier, DossierEvent } from '#contexts/nominations';
import { dossierDecider } from '#contexts/nominations';
import type { RoundRules } from '#contexts/programmes';
import { fold } from '#platform/event-sourcing';
import type { AwardEvent, ProposedNominee } from '../award-events.js';

export const roundId = 'interim-2025-city';

export const leadTime = {
  workingDays: 30,
  binds: 'arrival',
  conference: '2025-03-07',
  latestDay: '2025-01-17',
  ref: '004:L229',
  wording: 'trước ngày tổ chức hội nghị sơ kết, tổng kết 30 ngày làm việc',
  reading: 'A-22',
} as const;

/** Working days left before Friday 07/3/2025, with Tết off from 27 to 31/01/2025. */
const daysLeft: { readonly [day: string]: number } = { '2025-01-17': 30, '2025-01-20': 29, '2025-02-03': 24 };

export type Rules = Pick<
  RoundRules,
  'roundId' | 'tier' | 'occasion' | 'bodies' | 'awardForms' | 'councilReviewRequired' | 'leadTime' | 'workingDaysLeft'
>;

export const cityRules: Rules = {
  roundId,
  tier: 'city',
  occasion: 'interim',
  bodies: {
    education: {
      unitId: 'so-gddt',
      label: 'Sở Giáo dục và Đào tạo',
      ref: '004:L199',
      wording: 'gửi về Sở Giáo dục và Đào tạo',
    },
    home_affairs: { unitId: 'so-noi-vu', label: 'Sở Nội vụ', ref: '004:L199', wording: 'gửi về Sở Nội vụ' },
    council: {
      unitId: 'hoi-dong-tdkt',
      label: 'Hội đồng Thi đua - Khen thưởng Thành phố',
      ref: '004:L221',
      wording: 'đề nghị Hội đồng xem xét',
    },
    chairman: {
      unitId: 'chu-tich-ubnd',
      label: 'Chủ tịch Ủy ban nhân dân Thành phố',
      ref: '004:L199',
      wording: 'trình Chủ tịch khen thưởng hoặc đề nghị cấp trên',
    },
  },
  awardForms: [
    {
      form: 'bang_khen_chu_tich_tp',
      label: 'Bằng khen của Chủ tịch',
      then: 'award',
      ref: '004:L165',
      wording: 'Bằng khen của Chủ tịch',
    },
  ],
  councilReviewRequired: { required: false, ref: '004:L229', wording: '' },
  leadTime: undefined,
  workingDaysLeft: (day) => daysLeft[day],
};

export const stateRules: Rules = {
  ...cityRules,
  tier: 'state',
  awardForms: [
    {
      form: 'bang_khen_ttcp',
      label: 'Bằng khen Thủ tướng Chính phủ',
      then: 'onward',
      ref: '004:L163',
      wording: 'Bằng khen Thủ tướng Chính phủ',
    },
  ],
  councilReviewRequired: {
    required: true,
    ref: '004:L221',
    wording: 'báo cáo Hội đồng Thi đua - Khen thưởng Thành phố xét',
  },
};

export const proposed = (nomineeId: string): ProposedNominee => ({
  dossierId: 'd1',
  nomineeId,
  unitId: 'so-y-te',
  name: `Phòng ${nomineeId}`,
  kind: 'collective',
  category: 'so_ban_nganh',
});

const dossierEvents: readonly DossierEvent[] = [
  { type: 'DossierOpened', data: { dossierId: 'd1', roundId, unitId: 'so-y-te', by: 'x' } },
  ...['n1', 'n2'].map((nomineeId): DossierEvent => ({
    type: 'NomineeAdded',
    data: {
      nomineeId,
      name: `Phòng ${nomineeId}`,
      kind: 'collective',
      category: 'so_ban_nganh',
      initiativeClaimed: false,
      flags: [],
      by: 'x',
    },
  })),
  {
    type: 'DossierSubmitted',
    data: {
      submission: 1,
      to: { at: 'stage', stage: 'education', unitId: 'so-gddt' },
      nomineeIds: ['n1', 'n2'],
      late: false,
      warnings: [],
      by: 'x',
      at: '2025-01-02T02:00:00.000Z',
    },
  },
];

export const forwarded: DossierEvent = {
  type: 'DossierForwarded',
  data: { batchId: 'b1', nomineeIds: ['n1', 'n2'], to: { at: 'stage', stage: 'home_affairs' }, by: 'y' },
};

export const appraised = (nomineeId: string): DossierEvent => ({
  type: 'NomineeAppraised',
  data: { stage: 'home_affairs', nomineeId, findings: [], by: 'z' },
});

/** Both nominees appraised by the home-affairs department, then what happened besides. */
export const standing = (...events: readonly DossierEvent[]): ReadonlyMap<string, Dossier> =>
  dossier(forwarded, appraised('n1'), appraised('n2'), ...events);

export const dossier = (...events: readonly DossierEvent[]): ReadonlyMap<string, Dossier> =>
  new Map([['d1', fold(dossierDecider, [...dossierEvents, ...events])]]);

export const withdrawn: DossierEvent = {
  type: 'DossierWithdrawn',
  data: { reason: 'Rút hồ sơ', nomineeIds: ['n1', 'n2'], life: 1, by: 'x' },
};

export const compiled: AwardEvent = {
  type: 'ProposalCompiled',
  data: {
    proposalId: 'p1',
    roundId,
    form: 'bang_khen_chu_tich_tp',
    nominees: [proposed('n1'), proposed('n2')],
    by: 'z',
  },
};

export const compiledForState: AwardEvent = { ...compiled, data: { ...compiled.data, form: 'bang_khen_ttcp' } };

export const reviewed: AwardEvent = {
  type: 'CouncilOpinionRecorded',
  data: {
    proposalId: 'p1',
    sessionDate: '2025-01-10',
    minutesNumber: '03/BB-HĐTĐKT',
    opinions: [
      { nomineeId: 'n1', opinion: 'agreed' },
      { nomineeId: 'n2', opinion: 'not_agreed', remark: 'Thành tích chưa rõ' },
    ],
    by: 'thu-ky',
  },
};

export const submitted: AwardEvent = {
  type: 'ProposalSubmitted',
  data: {
    proposalId: 'p1',
    to: { at: 'stage', stage: 'chairman', unitId: 'chu-tich-ubnd' },
    day: '2025-01-17',
    nominees: [proposed('n1'), proposed('n2')],
    by: 'z',
  },
};

export const decided: AwardEvent = {
  type: 'AwardsDecided',
  data: {
    proposalId: 'p1',
    roundId,
    decision: { number: '512/QĐ-UBND', date: '2025-02-03', signer: 'Nguyễn Văn A' },
    outcomes: [
      {
        ...proposed('n1'),
        outcome: 'awarded',
        reason: undefined,
        form: 'bang_khen_chu_tich_tp',
        formLabel: 'Bằng khen của Chủ tịch',
      },
      { ...proposed('n2'), outcome: 'declined', reason: 'Thành tích chưa rõ' },
    ],
    by: 'chu-tich',
  },
};
