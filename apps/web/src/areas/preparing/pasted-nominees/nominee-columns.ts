import { fold } from '#platform/vietnamese-text';

export type NomineeColumn = 'name' | 'category' | 'jobTitle' | 'organisation' | 'initiative';

/** Where each column stands; the heading row, when there is one, is not data. */
export interface ColumnPlan {
  readonly columns: { readonly [Column in NomineeColumn]?: number };
  readonly hasHeading: boolean;
}

/** The first that fits wins: a job title stands before an organisation because "đơn vị" is in many headings. */
const headings: readonly (readonly [NomineeColumn, RegExp])[] = [
  ['initiative', /sang kien|sang che|phat minh/],
  ['category', /^(nhom|loai)|nhom doi tuong|phan loai|category/],
  ['jobTitle', /chuc vu|chuc danh|job title/],
  ['name', /^(ho va ten|ho ten|ten|ho, ten|name)|ten (doi tuong|tap the|ca nhan|don vi)|tap the, ca nhan/],
  ['organisation', /don vi|co quan|noi cong tac|dia chi|organisation/],
];

const withoutHeading: readonly NomineeColumn[] = ['name', 'category', 'jobTitle', 'organisation', 'initiative'];

export function columnsIn(rows: readonly (readonly string[])[]): ColumnPlan {
  const columns: { [Column in NomineeColumn]?: number } = {};
  const [first = []] = rows;
  first.forEach((cell, index) => {
    const heading = headings.find(([column, pattern]) => columns[column] === undefined && pattern.test(fold(cell)));
    if (heading) columns[heading[0]] = index;
  });
  const named = Object.keys(columns).length;
  if (columns.name !== undefined && (named >= 2 || first.filter(Boolean).length <= 2))
    return { columns, hasHeading: true };
  const numbered = rows.every(([cell = '']) => /^\d*\.?$/.test(cell)) ? 1 : 0;
  return {
    columns: Object.fromEntries(withoutHeading.map((column, index) => [column, index + numbered])),
    hasHeading: false,
  };
}
