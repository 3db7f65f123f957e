import type { PaperFields } from '#platform/documents';

/** A field that two people have changed, each differently. */
export interface FieldConflict {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  /** Every change of both; where they differ, mine. */
  readonly fields: PaperFields;
  readonly conflicts: readonly FieldConflict[];
}

/** Lays two continuations of one text over each other, field by field. */
export function merge(base: PaperFields, mine: PaperFields, theirs: PaperFields): Merged {
  const names = [...new Set([base, mine, theirs].flatMap((fields) => Object.keys(fields)))];
  const merged = names.map((field) => ({
    field,
    base: base[field] ?? '',
    mine: mine[field] ?? '',
    theirs: theirs[field] ?? '',
  }));
  return {
    fields: Object.fromEntries(merged.map((one) => [one.field, one.mine === one.base ? one.theirs : one.mine])),
    conflicts: merged
      .filter((one) => one.mine !== one.base && one.theirs !== one.base && one.mine !== one.theirs)
      .map(({ field, mine, theirs }) => ({ field, mine, theirs })),
  };
}
