import { dayInWords, type OfficialDocument, placeAndDate } from '#platform/documents';
import type { PaperFacts, PaperFields } from '../paper.js';
import { tablesOf } from './nominees.js';
import { signatureOf } from './written.js';

export function listLayout(fields: PaperFields, { unitName, roundTitle, nominees }: PaperFacts): OfficialDocument {
  return {
    issuer: { name: unitName },
    placeAndDate: placeAndDate(fields['place']?.trim() ?? '', fields['date'] ?? ''),
    type: 'DANH SÁCH',
    subject: `Tập thể, cá nhân, hộ gia đình đề nghị khen thưởng trong đợt “${roundTitle}”`,
    body: [
      {
        kind: 'paragraph',
        text: `(Kèm theo Tờ trình số ${fields['letterNumber']?.trim() || '………'} ${dayInWords(fields['letterDate'] ?? '')} của ${unitName})`,
      },
      ...tablesOf(nominees),
    ],
    recipients: [],
    signatures: [signatureOf(fields)],
  };
}
