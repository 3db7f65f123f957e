import { fold } from '#platform/vietnamese-text';

export const nomineeColumns = [
  'name',
  'familyName',
  'givenName',
  'category',
  'jobTitle',
  'organisation',
  'position',
  'initiative',
] as const;

/** `position` is job title and organisation in one; `familyName` and `givenName` make a name together. */
export type NomineeColumn = (typeof nomineeColumns)[number];

/** Where each column stands, from 0. */
export type ColumnPlan = { readonly [Column in NomineeColumn]?: number };

type Heading = readonly [NomineeColumn, (folded: string) => boolean];

const isJobTitle = (folded: string): boolean => /chuc vu|chuc danh|nghe nghiep|job title/.test(folded);
const isOrganisation = (folded: string): boolean =>
  /don vi|co quan|noi cong tac|noi lam viec|dia chi|noi o\b|cu tru|organisation/.test(folded);

/** What is surer comes first: “đơn vị” is in many headings, and “Tên đơn vị” beside “Họ và tên” is no name. */
const headings: readonly Heading[] = [
  ['initiative', (folded) => /sang kien|sang che|phat minh/.test(folded)],
  ['position', (folded) => isJobTitle(folded) && isOrganisation(folded)],
  ['familyName', (folded) => /^ho$|^ho,? (va )?(ten |chu )?(dem|lot)/.test(folded)],
  [
    'name',
    (folded) => /^(ho va ten|ho ten|ho, ten)|ten ca nhan|tap the[,/] ?ca nhan|ca nhan[,/] ?tap the/.test(folded),
  ],
  ['category', (folded) => /^(nhom|loai|doi tuong$)|nhom doi tuong|phan loai|category/.test(folded)],
  ['jobTitle', isJobTitle],
  [
    'name',
    (folded) => /^(ten|name)\b|ten (doi tuong|tap the|don vi)|^(tap the|ca nhan|ong[ /]?\(?ba\)?)$/.test(folded),
  ],
  ['organisation', isOrganisation],
];

/** By their headings; of two that say the same the first is taken. */
export function columnsUnder(texts: readonly string[]): ColumnPlan {
  const columns: { [Column in NomineeColumn]?: number } = {};
  const folded = texts.map(fold);
  for (const [column, fits] of headings) {
    if (columns[column] !== undefined) continue;
    const taken = Object.values(columns);
    const found = folded.findIndex((text, index) => text !== '' && !taken.includes(index) && fits(text));
    if (found >= 0) columns[column] = found;
  }
  const { name, familyName, ...others } = columns;
  if (familyName === undefined) return columns;
  return name === undefined ? columns : { ...others, familyName, givenName: name };
}

export const isHeading = (text: string): boolean => Object.keys(columnsUnder([text])).length > 0;

/** The column in which a name begins. */
export const nameColumn = ({ name, familyName }: ColumnPlan): number | undefined => name ?? familyName;

const withoutHeading: readonly NomineeColumn[] = ['name', 'category', 'jobTitle', 'organisation', 'initiative'];

/** Numbers are left aside, the name comes first. */
export function columnsInOrder(rows: readonly (readonly string[])[]): ColumnPlan {
  const numbered = rows.every(([cell = '']) => isOrdinal(cell)) ? 1 : 0;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const present = withoutHeading.slice(0, Math.max(1, width - numbered));
  return Object.fromEntries(present.map((column, index) => [column, index + numbered]));
}

/**
 * One heading over two columns, “Họ và tên” over “Nguyễn Văn” and “Bình”: the second has no heading of its own and a
 * word or two wherever it says something.
 */
export function withGivenName(
  columns: ColumnPlan,
  texts: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnPlan {
  const { name, ...others } = columns;
  if (name === undefined || (texts[name + 1] ?? '') !== '') return columns;
  const beside = rows.filter((cells) => (cells[name] ?? '') !== '').flatMap((cells) => cells[name + 1] || []);
  return beside.length > 0 && beside.every((text) => /^\p{L}+( \p{L}+)?$/u.test(text))
    ? { ...others, familyName: name, givenName: name + 1 }
    : columns;
}

export const isOrdinal = (text: string): boolean => /^\d{0,5}[.)]?$/.test(text);
