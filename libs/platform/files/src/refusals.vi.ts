import {
  absent,
  conflict,
  invalid,
  type RefusalTexts,
  tooLarge,
  unavailable,
  unsupported,
} from '#platform/event-sourcing';
import type { ArchiveSuspicion, PdfSuspicion } from './file-refusal.js';
import type { UploadRefusal } from './uploads.js';

/** What a person reads, one sentence per refusal. */
export const fileRefusalTexts: RefusalTexts<UploadRefusal> = {
  FILE_EMPTY: invalid(() => 'Tệp không có nội dung.'),
  FILE_INCOMPLETE: conflict(
    ({ announced, received }) =>
      `Tệp nhận được ${bytes(received)} thay vì ${bytes(announced)} đã báo nên chưa được lưu; vui lòng tải lên lại.`,
  ),
  FILE_TOO_LARGE: tooLarge(({ limit }) => `Tệp vượt quá dung lượng cho phép (${mebibytes(limit)} MiB).`),
  FILE_TYPE_NOT_ALLOWED: unsupported(
    ({ found, allowed }) =>
      `Loại tệp ${found === 'unknown' ? 'không xác định' : found} không được chấp nhận; chỉ nhận: ${allowed.join(', ')}.`,
  ),
  FILE_EXTENSION_MISMATCH: invalid(
    ({ given, expected }) =>
      `Phần mở rộng ${given === '' ? 'còn thiếu' : `“.${given}”`} không khớp với nội dung tệp; nội dung tệp thuộc loại ${expected.join(', ')}.`,
  ),
  FILE_ASKS_FOR_PASSWORD: invalid(
    ({ type }) =>
      `Tệp${type && ` .${type}`} có mật khẩu nên không ai thẩm định được; hãy bỏ mật khẩu, lưu lại rồi tải lên.`,
  ),
  FILE_OF_OLD_OFFICE: invalid(
    ({ found, saveAs }) => `Tệp .${found} đời cũ không được chấp nhận; hãy mở tệp, lưu thành .${saveAs} rồi tải lên.`,
  ),
  FILE_CUT_SHORT: invalid(() => 'Tệp PDF thiếu phần cuối nên không đọc được; hãy lấy lại tệp đầy đủ rồi tải lên.'),
  PDF_SUSPECT: invalid(
    ({ suspicion }) =>
      `Tệp không được chấp nhận vì lý do an toàn: ${pdfSuspicions[suspicion]}. Hãy in lại thành PDF rồi tải lên.`,
  ),
  STORAGE_FULL: unavailable(
    () => 'Nơi lưu tệp đã hết dung lượng nên chưa nhận được tệp này. Vui lòng báo quản trị hệ thống và gửi lại sau.',
  ),
  ARCHIVE_SUSPECT: invalid(({ suspicion }) => `Tệp không được chấp nhận vì lý do an toàn: ${suspicions[suspicion]}.`),
  TOO_MANY_UPLOADS: invalid(
    ({ limit }) => `Có ${limit} tệp đang tải lên dở, là số tối đa; hãy hoàn tất hoặc hủy bớt trước khi tải thêm.`,
  ),
  UPLOAD_OFFSET_WRONG: conflict(({ offset }) => `Tệp đang tải lên đã nhận ${bytes(offset)}; hãy tải tiếp từ đó.`),
  UPLOAD_INCOMPLETE: conflict(
    ({ length, offset }) => `Tệp chưa tải lên xong: mới nhận ${offset.toLocaleString('vi-VN')} trong ${bytes(length)}.`,
  ),
  UPLOAD_BUSY: conflict(() => 'Tệp này đang được đính kèm bởi một yêu cầu khác. Vui lòng thử lại sau giây lát.'),
  UPLOAD_NOT_FOUND: absent(() => 'Không có tệp đang tải lên này, hoặc đã quá một ngày không được tải tiếp.'),
};

const suspicions: Readonly<Record<ArchiveSuspicion, string>> = {
  TOO_MANY_ENTRIES: 'tệp chứa quá nhiều thành phần',
  TOO_LARGE_UNPACKED: 'nội dung sau khi giải nén quá lớn',
  COMPRESSED_TOO_FAR: 'tỷ lệ nén bất thường',
  CARRIES_MACROS: 'tệp có chứa macro',
  FETCHES_PARTS: 'tệp lấy nội dung từ nơi khác khi mở (mẫu, đối tượng hoặc sổ tính liên kết)',
  ENCRYPTED: 'tệp được đặt mật khẩu nên không thể kiểm tra',
  BROKEN: 'tệp bị hỏng hoặc không đúng định dạng',
};

const pdfSuspicions: Readonly<Record<PdfSuspicion, string>> = {
  RUNS_A_SCRIPT: 'tệp PDF có mã JavaScript',
  STARTS_A_PROGRAM: 'tệp PDF có lệnh mở chương trình khác',
  COMPRESSED_TOO_FAR: 'tệp PDF có phần nén bất thường',
};

const bytes = (count: number): string => `${count.toLocaleString('vi-VN')} byte`;

const mebibytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
