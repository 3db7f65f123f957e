import { inSentence, type Label } from '#platform/documents';

const papers = {
  title: 'Soạn văn bản của hồ sơ',
  lead: 'Văn bản soạn ở đây được tính như tệp đính kèm khi đã đưa vào hồ sơ.',
  opening: 'Đang mở văn bản',
  titleOf: (label: string, nominee: string) => `${label} của ${nominee}`,
  preview: 'Xem trước văn bản',
  restored: 'Đã khôi phục nội dung soạn lần trước chưa kịp lưu.',
  readOnly: {
    title: 'Chỉ xem',
    detail: 'Hồ sơ đang ở nơi khác hoặc vai trò này không soạn văn bản, nên nội dung không sửa được.',
  },
  notYetSaved: 'Chưa lưu lần nào',
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  savedBy: (instant: string, name: string) => `${name} lưu lúc ${instant}.`,
  saveNow: 'Lưu ngay',
  progress: {
    waiting: 'Có thay đổi chưa lưu',
    saving: 'Đang lưu…',
    unreachable: 'Chưa lưu được lên máy chủ; nội dung đang được giữ trong trình duyệt này.',
    refused: 'Chưa lưu được; hãy sửa các điểm được nêu.',
    conflict: 'Tạm dừng lưu để chọn giữa hai bản.',
  },
  conflict: {
    title: 'Có người vừa sửa cùng một chỗ',
    detail: (name: string, time: string) =>
      `${name} đã lưu lúc ${time}. Với từng trường dưới đây, hãy chọn bản được giữ; các trường khác đã được gộp.`,
    somebody: 'Người khác',
    mine: 'Giữ bản đang soạn ở đây',
    theirs: (name: string) => `Lấy bản của ${name}`,
    empty: '(để trống)',
    settle: 'Dùng các bản đã chọn',
  },
  write: (label: Label) => `Soạn ${inSentence(label.vi)} trên ứng dụng`,
  incomplete: 'Chưa đưa được vào hồ sơ vì còn trường bắt buộc để trống',
  finish: 'Đưa văn bản vào hồ sơ',
  finished: 'Văn bản đã nằm trong hồ sơ.',
  inDossier: 'Bản trong hồ sơ đúng với nội dung này.',
  outOfDate: 'Bản trong hồ sơ khác với nội dung đang soạn; đưa vào hồ sơ lần nữa để thay.',
  look: 'Xem bản trong hồ sơ',
  missing: (count: number) => `Còn ${count} trường bắt buộc để trống.`,
  states: {
    untouched: 'Chưa soạn',
    begun: 'Đang soạn',
    ready: 'Đủ nội dung',
    finished: 'Đã đưa vào hồ sơ',
    outdated: 'Đã sửa sau khi đưa vào',
  },
};

export const vi = { papers };
