import { describe, expect, it } from '@jest/globals';
import { cleanFileName } from './file-name.js';

describe('the name of an attachment', () => {
  it.each([
    ['composes a decomposed Vietnamese name', 'Tờ trình đề nghị.pdf'.normalize('NFD'), 'Tờ trình đề nghị.pdf'],
    ['drops a path of either kind', String.raw`..\..\C:\hồ sơ/../biên bản.docx`, 'biên bản.docx'],
    [
      'drops what a person cannot see, such as a turn of the writing direction',
      'bao\u202Excod\u0000 cao\u200B.pdf',
      'baoxcod cao.pdf',
    ],
    ['replaces signs that file systems reserve', 'danh sách: "tập thể".xlsx', 'danh sách_ _tập thể_.xlsx'],
    ['does not hide the file or end in a dot', '...ảnh.png. ', 'ảnh.png'],
    ['names what has no name', '/', 'tep-dinh-kem'],
    [
      'is cut in the middle when it is too long, for the ending tells versions apart',
      `Báo cáo thành tích ${'ạ'.repeat(500)} năm 2025 (bản 2).pdf`,
      `Báo cáo thành tích ${'ạ'.repeat(61)}…${'ạ'.repeat(62)} năm 2025 (bản 2).pdf`,
    ],
    [
      'does not cut a letter apart from its marks',
      `${'x'.repeat(80)}${'b\u0323\u0302'.repeat(200)}.pdf`,
      `${'x'.repeat(80)}…${'ḅ\u0302'.repeat(79)}.pdf`,
    ],
    ['is short at once, however much stands there', `x${'.'.repeat(1024 * 1024)}y.pdf`, /^x\.+…\.+y\.pdf$/u],
    ['loses its path first', `${'thư mục/'.repeat(100_000)}biên bản.docx`, 'biên bản.docx'],
  ])('%s', (_, given, expected) => {
    if (typeof expected === 'string') expect(cleanFileName(given)).toBe(expected);
    else expect(cleanFileName(given)).toMatch(expected);
  });
});
