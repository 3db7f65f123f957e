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
    ['keeps the extension of a name that is too long', `${'ạ'.repeat(500)}.pdf`, `${'ạ'.repeat(160)}.pdf`],
  ])('%s', (_, given, expected) => {
    expect(cleanFileName(given)).toBe(expected);
  });
});
