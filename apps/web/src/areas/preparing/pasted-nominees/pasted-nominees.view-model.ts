import { cleanText, fold, normalisedName } from '#platform/vietnamese-text';
import type { QuotaKind, QuotaMode } from '#contexts/programmes';
import { categoriesMeant, type Category } from './category-words';
import { withoutCourtesy, positionIn } from './name-and-place';
import type { ColumnPlan, NomineeColumn } from './nominee-columns';
import type { BodyRow } from './nominee-table';

export interface PastedNominee {
  /** Also the key under which it is added: sent twice, it enters once. */
  readonly nomineeId: string;
  /** As the sheet counts, from 1. */
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

export interface HowToRead {
  readonly columns: ColumnPlan;
  readonly categories: readonly Category[];
  /** For rows that say nothing of it, and where words may mean several. */
  readonly preferred: string;
  /** What was chosen for words that may mean several, by the words folded. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** @param newId makes the id of each nominee */
export const pastedNominees = (
  rows: readonly BodyRow[],
  how: HowToRead,
  newId: () => string,
): readonly PastedNominee[] =>
  rows.map(({ line, cells, group }) => {
    const cell = (column: NomineeColumn) => cleanText(cells[how.columns[column] ?? -1] ?? '');
    const given = cell('category') || group || '';
    const category = given === '' ? how.preferred : categoryOf(given, how);
    const kind = how.categories.find((rule) => rule.category === category)?.kind;
    const whole = cell('name') || `${cell('familyName')} ${cell('givenName')}`.trim();
    const position = positionIn(cells[how.columns.position ?? -1] ?? '');
    return {
      nomineeId: newId(),
      line,
      name: given !== '' && kind === 'collective' ? whole : withoutCourtesy(whole),
      category,
      ...(category === '' && { unknownCategory: given }),
      jobTitle: cell('jobTitle') || position.jobTitle,
      organisation: cell('organisation') || position.organisation,
      initiativeClaimed: /^(co|x|yes|true|1|✓)$/.test(fold(cell('initiative'))),
    };
  });

function categoryOf(given: string, { categories, chosen, preferred }: HowToRead): string {
  const meant = categoriesMeant(given, categories).map(({ category }) => category);
  const choice = chosen.get(fold(given)) ?? (meant.includes(preferred) ? preferred : undefined);
  return choice ?? (meant.length === 1 ? meant[0]! : '');
}

/** Words of categories and groups that may mean several categories, or none. */
export function unclearWords(
  rows: readonly BodyRow[],
  { columns, categories }: Pick<HowToRead, 'columns' | 'categories'>,
): readonly string[] {
  const given = rows.map(({ cells, group }) => cleanText(cells[columns.category ?? -1] ?? '') || (group ?? ''));
  const distinct = new Map(given.filter(Boolean).map((words) => [fold(words), words]));
  return [...distinct.values()].filter((words) => categoriesMeant(words, categories).length !== 1);
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
