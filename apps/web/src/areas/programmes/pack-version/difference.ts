import type { Pack } from '#contexts/programmes';

export type Section =
  | 'pack'
  | 'programme'
  | Exclude<{ [Key in keyof Pack]: Pack[Key] extends readonly unknown[] ? Key : never }[keyof Pack], undefined>;

export interface FieldChange {
  /** From the outermost to the innermost: `['quotas', 'Q25-UNIT', 'caps', 'collective']`. */
  readonly path: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

export interface ItemChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly label: string;
  readonly fields: readonly FieldChange[];
}

export interface SectionChanges {
  readonly section: Section;
  readonly items: readonly ItemChange[];
}

type Item = Readonly<Record<string, unknown>>;

const lists = [
  'legalBases',
  'readings',
  'bodies',
  'unitCategories',
  'nomineeCategories',
  'titles',
  'criteria',
  'dossiers',
  'rounds',
] as const;

/**
 * What changed from one version of a pack to another, item by item, in the order of the later version; sections
 * without a change are left out.
 */
export function difference(before: Pack, after: Pack): readonly SectionChanges[] {
  const single = (section: Section, one: Item, other: Item): SectionChanges => ({
    section,
    items: changed({ id: section, ...one }, { id: section, ...other }),
  });
  const head = ({ plan, title, issuer }: Pack) => ({ plan, title, issuer });
  return [
    single('pack', head(before), head(after)),
    single('programme', { ...before.programme }, { ...after.programme }),
    ...lists.map((section) => ({
      section,
      items: ofLists(
        before[section] as readonly unknown[] as readonly Item[],
        after[section] as readonly unknown[] as readonly Item[],
      ),
    })),
  ].filter(({ items }) => items.length > 0);
}

function ofLists(before: readonly Item[], after: readonly Item[]): readonly ItemChange[] {
  const earlier = new Map(before.map((item) => [idOf(item), item]));
  const later = new Set(after.map(idOf));
  return [
    ...after.flatMap((item) => {
      const same = earlier.get(idOf(item));
      return same
        ? changed(same, item)
        : [{ kind: 'added' as const, id: idOf(item), label: labelOf(item), fields: fieldsOf({}, item) }];
    }),
    ...before
      .filter((item) => !later.has(idOf(item)))
      .map((item) => ({ kind: 'removed' as const, id: idOf(item), label: labelOf(item), fields: fieldsOf(item, {}) })),
  ];
}

function changed(before: Item, after: Item): readonly ItemChange[] {
  const fields = fieldsOf(before, after);
  return fields.length === 0 ? [] : [{ kind: 'changed', id: idOf(after), label: labelOf(after), fields }];
}

const idOf = (item: Item): string => text(item.id ?? item.form ?? item.code ?? item.mode ?? item.label ?? '');
const labelOf = (item: Item): string => text(item.label ?? item.title ?? item.question ?? '');

/** Every leaf that differs. Members of a list are known by their id, so that one that moved is none that changed. */
function fieldsOf(before: Item, after: Item): readonly FieldChange[] {
  const [earlier, later] = [new Map(leaves(before)), new Map(leaves(after))];
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .filter((path) => earlier.get(path) !== later.get(path))
    .map((path) => ({ path: path.split(separator), before: earlier.get(path), after: later.get(path) }));
}

const separator = '\u0000';

function leaves(item: Item, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(item).flatMap(([key, value]) =>
    path.length === 0 && key === 'id' ? [] : leavesOf(value, [...path, key]),
  );
}

function leavesOf(value: unknown, path: readonly string[]): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    if (value.every((member) => typeof member !== 'object'))
      return [[path.join(separator), value.map(text).join('; ')]];
    return (value as readonly Item[]).flatMap((member) => leaves(member, [...path, idOf(member)]));
  }
  return typeof value === 'object' ? leaves(value as Item, path) : [[path.join(separator), text(value)]];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
