import type { CategoryRule } from '#contexts/programmes';
import { fold } from '#platform/vietnamese-text';

export type Category = Pick<CategoryRule, 'category' | 'label' | 'kind' | 'countsAs'>;

/** Words that a list has for all of a kind. */
const kinds: Readonly<Record<string, CategoryRule['kind']>> = {
  'tap the': 'collective',
  'ca nhan': 'individual',
  ho: 'household',
  'gia dinh': 'household',
  'ho gia dinh': 'household',
};

/** The categories that somebody may mean by these words; one is certain. */
export function categoriesMeant<Known extends Category>(given: string, categories: readonly Known[]): readonly Known[] {
  const words = fold(given);
  if (words === '') return [];
  const named = categories.filter(({ category, label }) => category === given || fold(label) === words);
  if (named.length > 0) return named;
  const kind = kinds[words];
  if (kind !== undefined) return categories.filter((rule) => rule.kind === kind);
  return categories.filter(({ label }) => ` ${fold(label).replace(/[,()]/g, ' ')} `.includes(` ${words} `));
}
