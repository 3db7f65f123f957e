import { dayInWords, type OfficialDocument, placeAndDate } from '#platform/documents';
import type { PaperFacts, PaperFields } from '../paper.js';
import { counted, tablesOf } from './nominees.js';
import { numbered, paragraphs, paragraphsIfAny, written } from './written.js';

/** @param body which of the unit's bodies met */
export function minutesLayout(
  fields: PaperFields,
  { unitName, roundTitle, nominees }: PaperFacts,
  body: string,
): OfficialDocument {
  const closing = fields['closing']?.trim();
  return {
    issuer: { parent: unitName, name: body },
    number: numbered(fields['number']),
    placeAndDate: placeAndDate(fields['place']?.trim() ?? '', fields['date'] ?? ''),
    type: 'BIÊN BẢN',
    subject: `Họp xét, đề nghị khen thưởng trong đợt “${roundTitle}”`,
    body: [
      { kind: 'heading', text: 'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' },
      { kind: 'paragraph', text: `Thời gian: ${written(fields, 'time')}, ${dayInWords(fields['date'] ?? '')}.` },
      { kind: 'paragraph', text: `Địa điểm: ${written(fields, 'venue')}.` },
      { kind: 'paragraph', text: `Chủ trì: ${written(fields, 'chair')}.` },
      { kind: 'paragraph', text: `Thư ký: ${written(fields, 'secretary')}.` },
      { kind: 'paragraph', text: 'Thành viên có mặt:' },
      ...paragraphs(fields, 'members'),
      ...paragraphsIfAny(fields, 'absent', 'Thành viên vắng mặt'),
      { kind: 'heading', text: 'II. NỘI DUNG' },
      ...paragraphs(fields, 'content'),
      ...paragraphsIfAny(fields, 'opinions', 'Ý kiến thảo luận'),
      { kind: 'heading', text: 'III. KẾT QUẢ' },
      ...paragraphs(fields, 'result'),
      { kind: 'paragraph', text: `Các trường hợp được đề nghị khen thưởng gồm ${counted(nominees)}:` },
      ...tablesOf(nominees),
      ...paragraphs(fields, 'conclusion'),
      ...(closing
        ? [
            {
              kind: 'paragraph',
              text: `Cuộc họp kết thúc lúc ${closing}. Biên bản đã được đọc cho các thành viên dự họp cùng nghe và thống nhất.`,
            } as const,
          ]
        : []),
    ],
    recipients: [],
    signatures: [
      { capacity: ['THƯ KÝ'], name: written(fields, 'secretaryName') },
      { capacity: ['CHỦ TRÌ'], name: written(fields, 'chairName') },
    ],
  };
}
