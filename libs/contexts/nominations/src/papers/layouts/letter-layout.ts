import { type OfficialDocument, placeAndDate } from '#platform/documents';
import type { PaperFacts, PaperFields } from '../paper.js';
import { counted } from './nominees.js';
import { linesOf, numbered, paragraphs, signatureOf, written } from './written.js';

export function letterLayout(
  fields: PaperFields,
  { unitName, roundTitle, addressee, nominees }: PaperFacts,
): OfficialDocument {
  const parent = fields['parent']?.trim();
  return {
    issuer: { ...(parent && { parent }), name: unitName },
    number: numbered(fields['number']),
    placeAndDate: placeAndDate(fields['place']?.trim() ?? '', fields['date'] ?? ''),
    type: 'TỜ TRÌNH',
    subject: written(fields, 'subject'),
    addressee,
    body: [
      ...paragraphs(fields, 'basis'),
      ...paragraphs(fields, 'grounds'),
      {
        kind: 'paragraph',
        text: `${unitName} đề nghị khen thưởng ${counted(nominees)} trong đợt “${roundTitle}” (có danh sách kèm theo).`,
      },
      ...paragraphs(fields, 'request'),
    ],
    recipients: linesOf(fields['recipients']),
    signatures: [signatureOf(fields)],
  };
}
