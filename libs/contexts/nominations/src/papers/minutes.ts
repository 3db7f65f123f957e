import {
  day,
  dayInWords,
  type Label,
  line,
  numbered,
  paragraphs,
  paragraphsIfAny,
  placeAndDate,
  required,
  text,
  written,
} from '#platform/documents';
import { counted, tablesOf } from './nominees.js';
import { paper } from './paper.js';

export const minutesOfCouncil = minutesOf(
  'minutes_council',
  { vi: 'Biên bản họp Hội đồng Thi đua - Khen thưởng', en: 'Minutes of the council' },
  'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
);

export const minutesOfSteeringCommittee = minutesOf(
  'minutes_steering_committee',
  { vi: 'Biên bản họp Ban Chỉ đạo', en: 'Minutes of the steering committee' },
  'BAN CHỈ ĐẠO',
);

/** @param body which of the unit's bodies met */
function minutesOf<Kind extends string>(kind: Kind, label: Label, body: string) {
  return paper({
    kind,
    label,
    per: 'dossier',
    form: () => [
      {
        title: 'Cuộc họp',
        fields: [
          line('number', 'Số, ký hiệu', { hint: 'Ví dụ: 03/BB-HĐ. Bỏ trống nếu văn thư cấp số sau.' }),
          line('place', 'Địa danh', required),
          day('date', 'Ngày họp', required),
          line('time', 'Thời gian bắt đầu', { ...required, hint: 'Ví dụ: 14 giờ 00.' }),
          line('venue', 'Địa điểm', required),
        ],
      },
      {
        title: 'Thành phần dự họp',
        fields: [
          line('chair', 'Chủ trì', { ...required, hint: 'Họ và tên, chức vụ.' }),
          line('secretary', 'Thư ký', { ...required, hint: 'Họ và tên, chức vụ.' }),
          text('members', 'Thành viên có mặt', { ...required, hint: 'Mỗi người một dòng: họ và tên, chức vụ.' }),
          text('absent', 'Thành viên vắng mặt', { hint: 'Mỗi người một dòng, ghi lý do.' }),
        ],
      },
      {
        title: 'Nội dung và kết quả',
        fields: [
          text('content', 'Nội dung cuộc họp', required),
          text('opinions', 'Ý kiến thảo luận'),
          text('result', 'Kết quả biểu quyết hoặc bỏ phiếu', {
            ...required,
            hint: 'Số phiếu đồng ý trên tổng số thành viên, ghi cho từng trường hợp nếu khác nhau.',
          }),
          text('conclusion', 'Kết luận', required),
          line('closing', 'Thời gian kết thúc', { hint: 'Ví dụ: 16 giờ 30 cùng ngày.' }),
        ],
      },
      {
        title: 'Người ký',
        fields: [line('secretaryName', 'Họ và tên thư ký', required), line('chairName', 'Họ và tên chủ trì', required)],
      },
    ],
    start: ({ roundTitle }) => ({
      content: `Xét, đề nghị khen thưởng các tập thể, cá nhân, hộ gia đình có thành tích trong đợt “${roundTitle}”.`,
    }),
    layout(fields, { unitName, roundTitle, nominees }) {
      const closing = fields.closing?.trim();
      return {
        issuer: { parent: unitName, name: body },
        number: numbered(fields.number),
        placeAndDate: placeAndDate(fields.place, fields.date),
        type: 'BIÊN BẢN',
        subject: `Họp xét, đề nghị khen thưởng trong đợt “${roundTitle}”`,
        body: [
          { kind: 'heading', text: 'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' },
          { kind: 'paragraph', text: `Thời gian: ${written(fields.time)}, ${dayInWords(fields.date)}.` },
          { kind: 'paragraph', text: `Địa điểm: ${written(fields.venue)}.` },
          { kind: 'paragraph', text: `Chủ trì: ${written(fields.chair)}.` },
          { kind: 'paragraph', text: `Thư ký: ${written(fields.secretary)}.` },
          { kind: 'paragraph', text: 'Thành viên có mặt:' },
          ...paragraphs(fields.members),
          ...paragraphsIfAny(fields.absent, 'Thành viên vắng mặt'),
          { kind: 'heading', text: 'II. NỘI DUNG' },
          ...paragraphs(fields.content),
          ...paragraphsIfAny(fields.opinions, 'Ý kiến thảo luận'),
          { kind: 'heading', text: 'III. KẾT QUẢ' },
          ...paragraphs(fields.result),
          { kind: 'paragraph', text: `Các trường hợp được đề nghị khen thưởng gồm ${counted(nominees)}:` },
          ...tablesOf(nominees),
          ...paragraphs(fields.conclusion),
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
          { capacity: ['THƯ KÝ'], name: written(fields.secretaryName) },
          { capacity: ['CHỦ TRÌ'], name: written(fields.chairName) },
        ],
      };
    },
  });
}
