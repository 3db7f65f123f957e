import { fold, normalisedName } from '#platform/vietnamese-text';
import type { CategoryRule, QuotaKind, QuotaMode } from '#contexts/programmes';
import { columnsIn } from './nominee-columns';

export interface PastedNominee {
  /** Also the key under which it is added: sent twice, it enters once. */
  readonly nomineeId: string;
  /** In the table that was given, from 1. */
  readonly line: number;
  readonly name: string;
  readonly category: string;
  /** What stood there, when the plan knows no such category. */
  readonly unknownCategory?: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly initiativeClaimed: boolean;
}

export type Fault =
  | { readonly code: 'nameMissing' | 'nameTooLong' | 'categoryMissing' | 'duplicateInDossier' | 'mixed' }
  | { readonly code: 'categoryUnknown'; readonly given: string }
  | { readonly code: 'duplicateInPaste'; readonly line: number }
  | { readonly code: 'overQuota'; readonly kind: QuotaKind; readonly left: number };

type Category = Pick<CategoryRule, 'category' | 'label' | 'countsAs'>;

/** @param newId makes the id of each nominee */
export function pastedNominees(
  cells: readonly (readonly string[])[],
  categories: readonly Category[],
  newId: () => string,
): readonly PastedNominee[] {
  const { columns, hasHeading } = columnsIn(cells);
  const start = hasHeading ? 1 : 0;
  return cells.slice(start).map((row, index) => {
    const cell = (column: keyof typeof columns) => row[columns[column] ?? -1] ?? '';
    const given = cell('category');
    const known = categories.find(({ category, label }) => category === given || fold(label) === fold(given));
    return {
      nomineeId: newId(),
      line: index + start + 1,
      name: cell('name'),
      category: known?.category ?? '',
      ...(given && !known && { unknownCategory: given }),
      jobTitle: cell('jobTitle'),
      organisation: cell('organisation'),
      initiativeClaimed: /^(co|x|yes|true|1|✓)$/.test(fold(cell('initiative'))),
    };
  });
}

interface Circumstances {
  readonly categories: readonly Category[];
  readonly present: readonly { readonly name: string; readonly category: string }[];
  readonly quota:
    | {
        readonly mode?: QuotaMode;
        readonly used: { readonly [Kind in QuotaKind]?: number };
        readonly left: { readonly [Kind in QuotaKind]?: number };
      }
    | null
    | undefined;
}

/** What stands against each row as it is, told before anything is sent; the service has the last word. */
export function faultsOf(
  rows: readonly PastedNominee[],
  { categories, present, quota }: Circumstances,
): readonly (readonly Fault[])[] {
  const taken = { collective: 0, individual: 0 };
  const kindOf = ({ category }: PastedNominee) => categories.find((rule) => rule.category === category)?.countsAs;
  return rows.map((row, index): readonly Fault[] => {
    const faults = [...ownFaults(row), ...duplicates(row, rows.slice(0, index), present)];
    const kind = kindOf(row);
    if (faults.length > 0 || !kind || !quota) return faults;
    const other = kind === 'collective' ? 'individual' : 'collective';
    if (quota.mode === 'ONE_OF' && (quota.used[other] ?? 0) + taken[other] > 0) return [{ code: 'mixed' }];
    const left = quota.left[kind];
    const counted = quota.mode === 'POOLED' ? taken.collective + taken.individual : taken[kind];
    if (left !== undefined && counted >= left) return [{ code: 'overQuota', kind, left }];
    taken[kind] += 1;
    return [];
  });
}

function ownFaults({ name, category, unknownCategory }: PastedNominee): readonly Fault[] {
  const faults: Fault[] = [];
  if (name === '') faults.push({ code: 'nameMissing' });
  if (name.length > 300) faults.push({ code: 'nameTooLong' });
  if (category === '')
    faults.push(unknownCategory ? { code: 'categoryUnknown', given: unknownCategory } : { code: 'categoryMissing' });
  return faults;
}

function duplicates(
  row: PastedNominee,
  before: readonly PastedNominee[],
  present: Circumstances['present'],
): readonly Fault[] {
  if (row.name === '') return [];
  const same = (other: { readonly name: string; readonly category: string }) =>
    other.category === row.category && normalisedName(other.name) === normalisedName(row.name);
  const twin = before.find(same);
  if (twin) return [{ code: 'duplicateInPaste', line: twin.line }];
  return present.some(same) ? [{ code: 'duplicateInDossier' }] : [];
}
