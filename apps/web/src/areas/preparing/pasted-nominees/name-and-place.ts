import { cleanText } from '#platform/vietnamese-text';

/** “Ông”, “Bà” before a name is how people are addressed; “Bà Rịa” and “Bà Triệu” are none of that. */
const courtesy =
  /^(?:ông|bà|ông \(bà\)|ông\/bà|đồng chí|đ\/c)[.:]? +(?!rịa |triệu |huyện |trưng |nà |đen )(?=\S+ +\S)/i;

export const hasCourtesy = (name: string): boolean => courtesy.test(name);

export const withoutCourtesy = (name: string): string => name.replace(courtesy, '');

/** The first words of bodies that people work for. */
const bodies =
  /^(?:sở|phòng|ban|trường|ủy ban|uỷ ban|ubnd|hđnd|hội|bệnh viện|công an|công ty|tổng|trung tâm|văn phòng|chi cục|cục|vụ|bộ|xã|phường|thị trấn|quận|huyện|thành phố|tỉnh|thôn|tổ|khoa|viện|học viện|đại học|đội|đảng|đoàn|liên đoàn|liên minh|mặt trận|ngân hàng|hợp tác xã|htx|khối|báo|đài|kho bạc|tòa án|toà án|viện kiểm sát|chi nhánh|xí nghiệp|nhà máy|trạm|bảo hiểm|thanh tra)(?= |$)/i;

/** “Phó Trưởng phòng, Sở Y tế” in one cell; where no place begins all of it is the job title. */
export function positionIn(cell: string): { readonly jobTitle: string; readonly organisation: string } {
  for (const { index, 0: separator } of cell.matchAll(/\n|, ?| - | – /g)) {
    const rest = cell.slice(index + separator.length);
    if (bodies.test(rest)) return { jobTitle: cleanText(cell.slice(0, index)), organisation: cleanText(rest) };
  }
  return bodies.test(cell)
    ? { jobTitle: '', organisation: cleanText(cell) }
    : { jobTitle: cleanText(cell), organisation: '' };
}
