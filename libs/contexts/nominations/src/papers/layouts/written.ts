import type { Block, Signature } from '#platform/documents';
import type { PaperFields } from '../paper.js';

const blank = '………………';

/** A field as it stands on the page; room to write where it is empty. */
export const written = (fields: PaperFields, name: string): string => fields[name]?.trim() || blank;

export const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One paragraph for each line that was written. */
export function paragraphs(fields: PaperFields, name: string): readonly Block[] {
  const lines = linesOf(fields[name]);
  return (lines.length > 0 ? lines : [blank]).map((text) => ({ kind: 'paragraph', text }));
}

/** Nothing at all for what was left empty. */
export const paragraphsIfAny = (fields: PaperFields, name: string, heading?: string): readonly Block[] => {
  if (linesOf(fields[name]).length === 0) return [];
  return [...(heading ? [{ kind: 'heading', text: heading } as const] : []), ...paragraphs(fields, name)];
};

export const numbered = (number: string | undefined): string => `Số: ${number?.trim() || '………'}`;

export function signatureOf(fields: PaperFields): Signature {
  const authority = fields['signerAuthority']?.trim();
  const title = written(fields, 'signerTitle');
  return {
    capacity: [...(authority ? [authority] : []), title].map((line) => line.toLocaleUpperCase('vi')),
    name: written(fields, 'signerName'),
  };
}
