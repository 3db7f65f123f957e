/** What people typed, by field of the paper's form; a day is yyyy-mm-dd. A field that is not there is empty. */
export type PaperFields = { readonly [field: string]: string };

/** An empty field and one that is not there are the same. */
export function sameFields(one: PaperFields, other: PaperFields): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (field) => (one[field] ?? '') === (other[field] ?? ''),
  );
}
