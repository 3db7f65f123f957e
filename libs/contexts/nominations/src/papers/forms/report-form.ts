import type { PaperFacts, PaperFields, PaperNominee } from '../paper.js';
import type { PaperForm, PaperSection } from '../paper-form.js';
import { day, line, required, text } from './field.js';

/**
 * The three parts of the report on a theme or period. Its wording in the decree of 2023 and its number in that
 * of 2025 are not
 * confirmed, so no form number is printed.
 */
export function reportForm(nominee: PaperNominee | undefined): PaperForm {
  return [
    nominee?.kind === 'individual' ? aboutPerson : aboutGroup,
    {
      title: 'II. Thành tích đạt được',
      fields: [
        text('achievements', 'Thành tích', { ...required, hint: 'Nêu rõ việc đã làm, số liệu, so sánh với mục tiêu.' }),
        text('measures', 'Biện pháp, giải pháp đã thực hiện'),
        text('initiative', 'Sáng kiến và phạm vi ảnh hưởng', { required: nominee?.initiativeClaimed ?? false }),
      ],
    },
    {
      title: 'III. Các hình thức đã được khen thưởng',
      fields: [
        text('titles', 'Danh hiệu thi đua, danh hiệu học tập', {
          hint: 'Mỗi quyết định một dòng: danh hiệu, số, ngày, cơ quan ban hành.',
        }),
        text('awards', 'Hình thức khen thưởng', {
          hint: 'Mỗi quyết định một dòng: hình thức, số, ngày, cơ quan ban hành.',
        }),
      ],
    },
    {
      title: 'Ngày và người ký',
      fields: [
        line('place', 'Địa danh', required),
        day('date', 'Ngày báo cáo'),
        ...(nominee?.kind === 'individual' ? [] : [title]),
        line('signerName', 'Họ và tên người ký', required),
      ],
    },
  ];
}

const title = line('signerTitle', 'Chức vụ người ký', { hint: 'Ví dụ: TRƯỞNG PHÒNG, CHỦ HỘ.' });

const aboutPerson: PaperSection = {
  title: 'I. Sơ lược lý lịch',
  fields: [
    day('born', 'Ngày sinh'),
    line('gender', 'Giới tính'),
    line('hometown', 'Quê quán'),
    line('residence', 'Nơi thường trú'),
    line('organisation', 'Đơn vị công tác', required),
    line('jobTitle', 'Chức vụ', required),
    line('qualification', 'Trình độ chuyên môn'),
    text('career', 'Quá trình công tác', required),
  ],
};

const aboutGroup: PaperSection = {
  title: 'I. Sơ lược đặc điểm, tình hình',
  fields: [
    line('address', 'Địa chỉ', required),
    line('members', 'Số người', { hint: 'Số cán bộ, nhân viên, thành viên hoặc nhân khẩu.' }),
    text('overview', 'Đặc điểm, tình hình', required),
  ],
};

export function startOfReport({ nominee }: PaperFacts): PaperFields {
  if (nominee?.kind !== 'individual') return {};
  return { organisation: nominee.organisation ?? '', jobTitle: nominee.jobTitle ?? '', signerName: nominee.name };
}
