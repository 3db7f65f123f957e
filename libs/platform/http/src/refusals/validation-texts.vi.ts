import { own } from '#platform/event-sourcing';

type Text = (...facts: unknown[]) => string;

const texts: Record<string, Text> = {
  whitelistValidation: () => 'Trường này không có trong yêu cầu.',
  nestedValidation: () => 'Phải là một đối tượng.',
  unknownValue: () => 'Không đọc được nội dung của trường này.',
  isDefined: () => 'Không được bỏ trống.',
  isNotEmpty: () => 'Không được bỏ trống.',
  isString: () => 'Phải là chuỗi ký tự.',
  isBoolean: () => 'Phải là true hoặc false.',
  isInt: () => 'Phải là số nguyên.',
  isNumber: () => 'Phải là số.',
  isArray: () => 'Phải là danh sách.',
  isObject: () => 'Phải là một đối tượng.',
  isTexts: () => 'Mọi giá trị phải là chuỗi ký tự.',
  isUuid: () => 'Phải là một UUID.',
  isDateString: () => 'Phải là ngày theo dạng năm-tháng-ngày, ví dụ 2026-08-05.',
  isISO8601: () => 'Phải là ngày theo dạng năm-tháng-ngày, ví dụ 2026-08-05.',
  isEmail: () => 'Phải là địa chỉ thư điện tử.',
  isUrl: () => 'Phải là địa chỉ web.',
  hasLetter: () => 'Phải có ít nhất một chữ cái nhìn thấy được.',
  matches: () => 'Không đúng dạng quy định.',
  min: (least) => `Phải từ ${least} trở lên.`,
  max: (most) => `Không được quá ${most}.`,
  minLength: (least) => `Phải có ít nhất ${least} ký tự.`,
  maxLength: (most) => `Không được dài quá ${most} ký tự.`,
  isLength: (least, most) => `Phải có từ ${least} đến ${most} ký tự.`,
  isIn: (values) => `Chỉ nhận một trong các giá trị: ${list(values)}.`,
  isEnum: (_, values) => `Chỉ nhận một trong các giá trị: ${list(values)}.`,
  arrayNotEmpty: () => 'Danh sách không được trống.',
  arrayMinSize: (least) => `Danh sách phải có ít nhất ${least} mục.`,
  arrayMaxSize: (most) => `Danh sách không được quá ${most} mục.`,
  arrayUnique: () => 'Danh sách có mục trùng nhau.',
};

const list = (values: unknown): string => (Array.isArray(values) ? values.join(', ') : '');

export const validationText = (constraint: string, facts: readonly unknown[]): string =>
  own(texts, constraint)?.(...facts) ?? 'Giá trị không hợp lệ.';
