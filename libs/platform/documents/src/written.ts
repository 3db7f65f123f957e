import type { Block } from './official-document.js';

const blank = '………………';

/** A field as it stands on the page; room to write where it is empty. */
export const written = (field: string | undefined): string => field?.trim() || blank;

export const linesOf = (field: string | undefined): readonly string[] =>
  (field ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One paragraph for each line that was written. */
export function paragraphs(field: string | undefined): readonly Block[] {
  const lines = linesOf(field);
  return (lines.length > 0 ? lines : [blank]).map((text) => ({ kind: 'paragraph', text }));
}

/** Nothing at all for what was left empty. */
export function paragraphsIfAny(field: string | undefined, heading: string): readonly Block[] {
  if (linesOf(field).length === 0) return [];
  return [{ kind: 'heading', text: heading }, ...paragraphs(field)];
}

export const numbered = (number: string | undefined): string => `Số: ${number?.trim() || '………'}`;
