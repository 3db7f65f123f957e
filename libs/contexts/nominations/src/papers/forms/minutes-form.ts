import type { PaperFacts, PaperFields } from '../paper.js';
import type { PaperForm } from '../paper-form.js';
import { day, line, required, text } from './field.js';

export const minutesForm: PaperForm = [
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
];

export const startOfMinutes = ({ roundTitle }: PaperFacts): PaperFields => ({
  content: `Xét, đề nghị khen thưởng các tập thể, cá nhân, hộ gia đình có thành tích trong đợt “${roundTitle}”.`,
});
