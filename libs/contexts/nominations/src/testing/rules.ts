import type { UnitFacts } from '#contexts/organisation';
import type { CriterionRule, QuotaRule, RoundRules } from '#contexts/programmes';

export const departmentQuota: QuotaRule = {
  quotaId: 'Q25-UNIT',
  mode: 'INDEPENDENT',
  caps: { collective: 4, individual: 4 },
  namesHouseholds: false,
  ref: '004:L167',
  wording: 'không quá 04 tập thể và 04 cá nhân/đơn vị',
};

export const districtQuota: QuotaRule = {
  quotaId: 'Q25-DISTRICT',
  mode: 'ONE_OF',
  caps: { collective: 4, individual: 4 },
  total: 4,
  namesHouseholds: true,
  ref: '004:L169',
  wording: 'không quá 04 tập thể hoặc 04 cá nhân (hoặc hộ gia đình)',
  reading: 'A-23',
};

const criteria: { readonly [category: string]: readonly CriterionRule[] } = {
  so_ban_nganh: [
    {
      criterionId: 'HNI-A1',
      label: 'Tham mưu',
      kind: 'assessed',
      ref: '004:L61',
      wording: 'Kịp thời tham mưu cơ chế, chính sách',
    },
    {
      criterionId: 'HNI-A4',
      label: 'Đơn vị học tập',
      kind: 'title_prerequisite',
      title: 'don_vi_hoc_tap',
      ref: '004:L67',
      wording: 'Được công nhận ĐVHT',
    },
  ],
  co_so_giao_duc: [
    {
      criterionId: 'HNI-E4',
      label: 'Sáng kiến',
      kind: 'evidence_required',
      ref: '004:L111',
      wording: 'Nhiều sáng kiến được công nhận',
    },
    {
      criterionId: 'HNI-E5',
      label: 'ĐVHT cấp huyện, tỉnh',
      kind: 'title_prerequisite',
      title: 'don_vi_hoc_tap',
      titleLevels: ['huyen', 'tinh'],
      levelsRecognisedUntil: { huyen: '2025-06-30' },
      ref: '004:L113',
      wording: 'Được công nhận ĐVHT cấp huyện, tỉnh',
    },
  ],
  doanh_nghiep: [
    {
      criterionId: 'HNI-G5',
      label: 'CDHT',
      kind: 'numeric_threshold',
      atLeast: 30,
      ref: '004:L125',
      wording: 'Tỷ lệ công nhân đạt CDHT đạt và vượt',
    },
  ],
};

const bodies = {
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
    wording: 'trình Chủ tịch',
  },
};

export const rules: RoundRules = {
  roundId: 'interim-2025-city',
  title: 'Sơ kết năm 2025 cấp Thành phố',
  occasion: 'interim',
  year: 2025,
  tier: 'city',
  open: true,
  rulesVersion: 'vn-hanoi-2024@1',
  categories: [
    {
      category: 'so_ban_nganh',
      label: 'Sở, ban, ngành',
      kind: 'collective',
      countsAs: 'collective',
      ref: '004:L59',
      wording: 'Sở, ban, ngành',
    },
    {
      category: 'co_so_giao_duc',
      label: 'Cơ sở giáo dục',
      kind: 'collective',
      countsAs: 'collective',
      ref: '004:L103',
      wording: 'Cơ sở giáo dục',
    },
    {
      category: 'doanh_nghiep',
      label: 'Doanh nghiệp',
      kind: 'collective',
      countsAs: 'collective',
      ref: '004:L115',
      wording: 'Doanh nghiệp',
    },
    {
      category: 'dong_ho',
      label: 'Dòng họ',
      kind: 'collective',
      countsAs: 'collective',
      ref: '004:L129',
      wording: 'Dòng họ',
    },
    {
      category: 'ho_gia_dinh',
      label: 'Hộ gia đình',
      kind: 'household',
      countsAs: 'individual',
      ref: '004:L129',
      wording: 'Hộ gia đình',
    },
    {
      category: 'ca_nhan_khac',
      label: 'Cá nhân khác',
      kind: 'individual',
      countsAs: 'individual',
      ref: '004:L149',
      wording: 'Cá nhân khác',
    },
  ],
  criteriaOf: (category) => criteria[category] ?? [],
  components: [
    {
      componentId: 'submission_letter',
      label: 'Tờ trình',
      per: 'dossier',
      anyOf: ['submission_letter'],
      ref: '004:L207',
      wording: 'Tờ trình của đơn vị',
    },
    {
      componentId: 'nominee_list',
      label: 'Danh sách',
      per: 'dossier',
      anyOf: ['nominee_list'],
      ref: '004:L207',
      wording: 'Danh sách tập thể, cá nhân',
    },
    {
      componentId: 'minutes',
      label: 'Biên bản',
      per: 'dossier',
      anyOf: ['minutes_council', 'minutes_steering_committee'],
      ref: '004:L209',
      wording: 'Biên bản xét khen thưởng',
    },
    {
      componentId: 'achievement_report',
      label: 'Báo cáo thành tích',
      per: 'nominee',
      anyOf: ['achievement_report'],
      confirmed: true,
      ref: '004:L211',
      wording: 'Báo cáo thành tích theo Mẫu số 08',
    },
    {
      componentId: 'initiative_certificate',
      label: 'Xác nhận sáng kiến',
      per: 'nominee',
      anyOf: ['initiative_certificate'],
      onlyWithInitiative: true,
      ref: '004:L215',
      wording: 'Xác nhận phạm vi ảnh hưởng',
    },
  ],
  copies: { required: 2, ref: '004:L205', wording: '02 bộ' },
  quota: departmentQuota,
  route: [
    { stage: 'education', body: bodies.education, does: ['appraise', 'compile'], step: 'unit_to_education' },
    { stage: 'home_affairs', body: bodies.home_affairs, does: ['appraise', 'compile'] },
    { stage: 'chairman', body: bodies.chairman, does: ['decide'] },
  ],
  deadline: (stage) =>
    stage === 'education'
      ? { step: 'unit_to_education', before: '2025-07-15', ref: '004:L227', wording: 'trước ngày 15/7' }
      : undefined,
  lateAcceptances: [],
  awardForms: [],
  review: { body: bodies.council, required: false, ref: '004:L221', wording: '' },
  leadTime: undefined,
  workingDaysLeft: () => undefined,
};

export const department: UnitFacts = {
  unitId: 'so-y-te',
  name: 'Sở Y tế',
  category: 'so_ban_nganh',
  validFrom: '2008-08-01',
  successors: [],
};
