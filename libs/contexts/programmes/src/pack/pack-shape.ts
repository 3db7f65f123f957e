import type { Findings } from './findings.js';
import {
  type AwardForm,
  type Basis,
  type Body,
  type Criterion,
  type DossierComponent,
  type DossierContents,
  type FormPeriod,
  type NomineeCategory,
  type Pack,
  type Printed,
  type Programme,
  type Quota,
  type QuotaAlternative,
  type Reading,
  type RoundKind,
  type Threshold,
  type Title,
  type TitleLevel,
  type UnitCategory,
} from './pack.js';
import { named, printed } from './printed-shape.js';
import { checkDays, route } from './route-shape.js';
import { day, fields, flag, idOf, listOf, matching, oneOf, optional, referenceTo, text, wholeNumber } from './shape.js';

const slug = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'INVALID_ID',
  'Mã đơn vị chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang',
);
const mode = oneOf('INDEPENDENT', 'ONE_OF', 'POOLED', 'NONE', 'EXTERNAL');
const occasion = oneOf('annual', 'interim', 'final');
const year = wholeNumber(2000, 2100);
const places = wholeNumber(1, 1000);

const programme = fields<Programme>(
  {
    kind: oneOf('emulation_movement', 'government_programme'),
    title: text,
    fromYear: year,
    toYear: year,
    period: fields<Printed>(printed),
    ...printed,
  },
  ({ fromYear, toYear }, at, found) => {
    if (fromYear > toYear) found.add('WRONG_PERIOD', `${at}/toYear`, `Năm cuối ${toYear} trước năm đầu ${fromYear}.`);
  },
);

const legalBasis = fields<Pack['legalBases'][number]>({
  id: idOf('căn cứ pháp lý'),
  until: optional(day),
  replacedBy: optional(text),
  ...named,
});
const reading = fields<Reading>({
  id: idOf('cách hiểu'),
  question: text,
  default: text,
  alternatives: listOf(text),
  reason: text,
});
const body = fields<Body>({
  id: idOf('cơ quan'),
  unitId: slug,
  ...named,
});
const unitCategory = fields<UnitCategory>({
  id: idOf('loại đơn vị'),
  quotaGroup: memberOf('nhóm hạn mức'),
  validUntil: optional(day),
  ...named,
});

const nomineeCategory = fields<NomineeCategory>(
  {
    id: idOf('loại đối tượng'),
    kind: oneOf('collective', 'individual', 'household'),
    countsAs: oneOf('collective', 'individual'),
    ...named,
  },
  ({ kind, countsAs }, at, found) => {
    if (kind !== 'household' && kind !== countsAs)
      found.add('WRONG_COUNT', `${at}/countsAs`, 'Tập thể chỉ tính là tập thể, cá nhân chỉ tính là cá nhân.');
  },
);

const titleLevel = fields<TitleLevel>({ id: text, label: text, recognisedUntil: optional(day) });
const title = fields<Title>({ id: idOf('danh hiệu'), label: text, levels: listOf(titleLevel) });
const basis = fields<Basis>({ printed: optional(text), corrected: optional(text) });

const threshold = fields<Threshold>(
  { atLeast: wholeNumber(1, 100), occasion: optional(occasion), until: optional(day), source: text },
  (value, at, found) => {
    if ((value.occasion === undefined) === (value.until === undefined))
      found.add(
        'WRONG_THRESHOLD',
        at,
        'Ngưỡng phải gắn với đúng một trong hai: dịp (occasion) hoặc ngày cuối áp dụng (until).',
      );
  },
);

const criterion = fields<Criterion>(
  {
    id: idOf('tiêu chuẩn'),
    categories: listOf(referenceTo('loại đối tượng'), { atLeast: 1 }),
    kind: oneOf('assessed', 'evidence_required', 'numeric_threshold', 'title_prerequisite'),
    title: optional(referenceTo('danh hiệu')),
    titleLevels: optional(listOf(text, { atLeast: 1 })),
    basis: optional(basis),
    thresholds: optional(listOf(threshold)),
    ...named,
  },
  (value, at, found) => {
    if ((value.kind === 'title_prerequisite') !== (value.title !== undefined))
      found.add('WRONG_TITLE', at, 'Tiêu chuẩn về danh hiệu (và chỉ tiêu chuẩn ấy) phải ghi danh hiệu (title).');
    if (value.titleLevels && !value.title)
      found.add('WRONG_TITLE', `${at}/titleLevels`, 'Chỉ ghi cấp khi có danh hiệu.');
    if (value.thresholds && value.kind !== 'numeric_threshold')
      found.add('WRONG_THRESHOLD', `${at}/thresholds`, 'Chỉ tiêu chuẩn định lượng (numeric_threshold) mới có ngưỡng.');
  },
);

const formPeriod = fields<FormPeriod>({ code: text, label: text, from: optional(day), until: optional(day) });

const component = fields<DossierComponent>({
  id: text,
  per: oneOf('dossier', 'nominee'),
  anyOf: listOf(referenceTo('loại tài liệu'), { atLeast: 1 }),
  onlyWithInitiative: optional(flag),
  confirmed: optional(flag),
  forms: optional(listOf(formPeriod, { atLeast: 1 })),
  ...named,
});

const dossier = fields<DossierContents>({
  id: idOf('thành phần hồ sơ'),
  copies: fields<DossierContents['copies']>({ required: wholeNumber(0, 20), ...printed }),
  components: listOf(component),
});

const quotaAlternative = fields<QuotaAlternative>({ mode, total: optional(places) });

const quota = fields<Quota>(
  {
    id: idOf('hạn mức'),
    groups: listOf(referenceTo('nhóm hạn mức'), { atLeast: 1 }),
    mode,
    caps: optional(fields<NonNullable<Quota['caps']>>({ collective: optional(places), individual: optional(places) })),
    total: optional(places),
    namesHouseholds: flag,
    alternatives: optional(listOf(quotaAlternative, { atLeast: 1 })),
    ...printed,
  },
  (value, at, found) => {
    const capped = value.caps?.collective !== undefined && value.caps.individual !== undefined;
    if ((value.mode === 'INDEPENDENT' || value.mode === 'ONE_OF') && !capped)
      found.add('QUOTA_WITHOUT_CAPS', at, `Hạn mức kiểu ${value.mode} phải ghi số tập thể và số cá nhân (caps).`);
    if (value.mode === 'NONE' && value.caps)
      found.add('QUOTA_WITH_CAPS', `${at}/caps`, 'Hạn mức kiểu NONE không có số lượng.');
    if (value.mode === 'POOLED' && value.total === undefined)
      found.add('QUOTA_WITHOUT_TOTAL', at, 'Hạn mức kiểu POOLED phải ghi tổng số (total).');
    value.alternatives?.forEach((alternative, index) => {
      if (alternative.mode === 'POOLED' && alternative.total === undefined)
        found.add(
          'QUOTA_WITHOUT_TOTAL',
          `${at}/alternatives/${index}`,
          'Hạn mức kiểu POOLED phải ghi tổng số (total).',
        );
    });
  },
);

const award = fields<AwardForm>({ form: text, then: oneOf('award', 'onward'), ...named });

const round = fields<RoundKind>(
  {
    id: idOf('đợt'),
    occasion,
    tier: oneOf('city', 'state'),
    year: optional(year),
    title: text,
    route: referenceTo('lối đi'),
    dossier: referenceTo('thành phần hồ sơ'),
    awards: listOf(award, { atLeast: 1 }),
    quotas: listOf(quota, { atLeast: 1 }),
    ...printed,
  },
  checkRound,
);

function checkRound(value: RoundKind, at: string, found: Findings): void {
  if ((value.occasion === 'annual') === (value.year !== undefined))
    found.add('WRONG_YEAR', at, 'Đợt sơ kết, tổng kết phải ghi năm (year); đợt hằng năm thì không.');
  const groups = new Set<string>();
  value.quotas.forEach((item, index) =>
    item.groups.forEach((group, position) => {
      if (groups.has(group))
        found.add(
          'DUPLICATE_GROUP',
          `${at}/quotas/${index}/groups/${position}`,
          `Nhóm ${group} đã có hạn mức trong đợt này.`,
        );
      groups.add(group);
    }),
  );
}

function memberOf(kind: string) {
  return (value: unknown, at: string, found: Findings): string => {
    const id = text(value, at, found);
    if (id !== undefined) found.mention(kind, id);
    return id;
  };
}

export const packShape = fields<Pack>(
  {
    id: matching(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'INVALID_ID',
      'Mã gói chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang',
    ),
    plan: matching(/^\d{3}$/, 'INVALID_REF', 'Số hiệu kế hoạch gồm ba chữ số, ví dụ 004'),
    title: text,
    issuer: text,
    programme,
    legalBases: listOf(legalBasis),
    readings: listOf(reading),
    bodies: listOf(body, { atLeast: 1 }),
    unitCategories: listOf(unitCategory, { atLeast: 1 }),
    nomineeCategories: listOf(nomineeCategory, { atLeast: 1 }),
    titles: listOf(title),
    criteria: listOf(criterion),
    dossiers: listOf(dossier, { atLeast: 1 }),
    routes: listOf(route, { atLeast: 1 }),
    rounds: listOf(round, { atLeast: 1 }),
  },
  checkPack,
);

function checkPack(pack: Pack, at: string, found: Findings): void {
  checkDays(pack, at, found);
  pack.criteria.forEach((item, index) => {
    const levels = pack.titles.find(({ id }) => id === item.title)?.levels.map(({ id }) => id);
    item.titleLevels?.forEach((level, position) => {
      if (levels && !levels.includes(level))
        found.add(
          'UNKNOWN_REFERENCE',
          `${at}/criteria/${index}/titleLevels/${position}`,
          `Danh hiệu ${item.title} không có cấp “${level}”.`,
        );
    });
  });
}
