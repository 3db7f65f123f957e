import { fold } from '#platform/vietnamese-text';

/** Those whose label holds every word that was typed. */
export function matching<Option extends { readonly label: string }>(
  options: readonly Option[],
  typed: string,
): readonly Option[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return options.filter(({ label }) => words.every((word) => fold(label).includes(word)));
}
