import { cleanText, sameName } from '#platform/vietnamese-text';
import { isOrdinal } from './nominee-columns';

/** `1`, `II.`, `A)`: what stands before the words of a row. */
const isNumeral = (text: string): boolean => /^(\d{1,4}|[IVXivx]{1,5}|[A-Ha-h])[.)/:]?$/.test(text);
const isOuterNumeral = (text: string): boolean => /^([IVX]{1,5}|[A-H])[.)/:-]?$/.test(text);

/** The only words of a row, its numeral apart, which stands before the names. */
function onlyWords(
  cells: readonly string[],
  nameAt: number,
): { readonly numeral: string; readonly words: string } | undefined {
  const given = cells.filter(Boolean);
  const [first = '', second] = given;
  if (given.length === 2 && second !== undefined && isNumeral(first) && cells.indexOf(first) < nameAt)
    return { numeral: first, words: second };
  if (given.length !== 1) return undefined;
  const [, numeral = '', words = first] = /^([IVX]{1,5}|[A-H]|\d{1,2})(?:[.)/:] ?|- )(\S.*)$/.exec(first) ?? [];
  return { numeral, words };
}

const small = (text: string): string => cleanText(text).toLocaleLowerCase('vi');

/** Without counts and the signs around them. */
const bare = (words: string): string =>
  small(words)
    .replace(/[\d:.,()-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

const ofGroup =
  /^(?:danh sách |các |về )?(tập thể|cá nhân|hộ gia đình)(?: (?:tập thể|cá nhân|người|đơn vị|hộ|gia đình))?$/;

/** “I. TẬP THỂ”, “Cá nhân: 05 người”, or any words of one row behind an outer numeral, as “B. Khối trường học”. */
export function groupIn(cells: readonly string[], nameAt: number, labels: readonly string[]): string | undefined {
  const only = onlyWords(cells, nameAt);
  if (!only) return undefined;
  const [, group] = ofGroup.exec(bare(only.words)) ?? [];
  if (group !== undefined) return group;
  if (labels.some((label) => sameName(label, only.words))) return only.words;
  return isOuterNumeral(only.numeral) ? only.words : undefined;
}

/** “(1) (2) (3)” under a heading. */
export function isNumbering(cells: readonly string[]): boolean {
  const given = cells.filter(Boolean);
  const inBrackets = given.some((text) => /^\(.*\)$/.test(text));
  return (
    given.length >= 2 &&
    given.every((text) => /^\(?(\d{1,2}|[A-Ha-h])\)?$/.test(text)) &&
    (inBrackets || inOrder(given))
  );
}

const inOrder = (given: readonly string[]): boolean =>
  given.every((text, index) => index === 0 || text.charCodeAt(0) - given[index - 1]!.charCodeAt(0) === 1);

const total = /^(?:tổng cộng|tổng số|cộng)(?: (?:tập thể|cá nhân|người|đối tượng|hộ|đơn vị))*$/;

/** “Tổng cộng: 05 tập thể”, “Danh sách này có 12 người”; a “Tổng công ty” is somebody. */
export const isTotal = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^(?:ấn định )?danh sách (?:này )?(?:có|gồm)/.test(bare(cell))) ||
  total.test(bare(cells.find((cell) => cell !== '' && !isOrdinal(cell)) ?? ''));

const signs =
  /^(?:người lập|thủ trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|hiệu trưởng|trưởng phòng|kế toán|kt\.|tm\.|tl\.|tuq\.|xác nhận|\(?ký|\(?đã ký|nơi nhận|ghi chú:)/;
const dated = /ngày[ .…\d]{0,20}tháng[ .…\d]{0,20}năm/;

/** “Người lập biểu”, “Hà Nội, ngày … tháng … năm …”: from here on nobody is nominated. */
export function isFoot(cells: readonly string[], nameAt: number): boolean {
  const given = cells.filter(Boolean).map(small);
  const name = small(cells[nameAt] ?? '');
  if (given.length > 3 || (cells[0] !== '' && isOrdinal(cells[0] ?? ''))) return false;
  return (
    given.some((text) => dated.test(text)) ||
    signs.test(name) ||
    (name === '' && given.some((text) => signs.test(text)))
  );
}
