import { describe, expect, it } from '@jest/globals';
import { isSheetRefused, readDelimited, readWorkbook, type Sheet } from '#platform/spreadsheets';
import { workbook, type GivenSheet } from '#platform/spreadsheets/testing';
import { bodyRows, nomineeTable, unusedColumns, withLetters } from './nominee-table';
import { pastedNominees, unclearWords } from './pasted-nominees.view-model';

const categories = [
  { category: 'so_ban_nganh', label: 'Sở, ban, ngành', kind: 'collective', countsAs: 'collective' },
  { category: 'doanh_nghiep', label: 'Doanh nghiệp', kind: 'collective', countsAs: 'collective' },
  { category: 'ho_gia_dinh', label: 'Hộ gia đình', kind: 'household', countsAs: 'individual' },
  { category: 'cbccvc', label: 'Cán bộ, công chức, viên chức', kind: 'individual', countsAs: 'individual' },
] as const;
const labels = categories.map(({ label }) => label);

const sheetOf = (given: Partial<GivenSheet> & Pick<GivenSheet, 'rows'>): Sheet => {
  const sheet = readWorkbook(workbook([given]));
  if (isSheetRefused(sheet)) throw new Error(sheet.code);
  return sheet;
};
const pasted = (...rows: readonly (readonly string[])[]): Sheet =>
  readDelimited(rows.map((cells) => cells.join('\t')).join('\n')) as Sheet;

function read(sheet: Sheet, chosen: ReadonlyMap<string, string> = new Map()) {
  const table = nomineeTable(sheet);
  const { rows, leftOut } = bodyRows(table, table.columns, labels);
  const how = { columns: table.columns, categories, preferred: 'so_ban_nganh', chosen };
  return {
    table,
    nominees: pastedNominees(rows, how, () => 'id'),
    leftOut: [...table.head, ...leftOut].map(({ line, why }) => [line, why]),
    unclear: unclearWords(rows, how),
    unused: unusedColumns(table.headings, rows, table.columns).map((column) => table.headings[column]),
  };
}

/** As offices keep it: a title block, a heading over two rows, a line of numbers, groups, a total and signatures. */
const list = sheetOf({
  rows: [
    ['UBND THÀNH PHỐ', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ MẪU', '', '', 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN'],
    ['(Kèm theo Tờ trình số 12/TTr-SM ngày 05/5/2025)'],
    ['STT', 'Họ và tên', '', 'Thông tin', '', 'Năm sinh'],
    ['', 'Họ và tên đệm', 'Tên', 'Chức vụ, đơn vị công tác', 'Sáng kiến', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ['I', 'TẬP THỂ (02 tập thể)'],
    ['1', 'Phòng Tổ chức', '', 'Sở Mẫu'],
    ['2', 'Tổng công ty Mẫu', '', ''],
    ['II. CÁ NHÂN'],
    ['1', 'Bà Trần Thị', 'Sáu', 'Phó Trưởng phòng\nPhòng Tổ chức, Sở Mẫu', 'x', '1980'],
    ['2', 'Ông Lê', 'Ba', 'Chuyên viên, kiêm thủ quỹ, Văn phòng Sở'],
    ['3'],
    ['Tổng cộng: 04'],
    ['', '', '', 'Hà Nội, ngày 05 tháng 5 năm 2025'],
    ['Người lập biểu', '', '', 'GIÁM ĐỐC'],
    ['', '', '', '(Ký, ghi rõ họ tên)'],
    ['Đỗ Thị Chín', '', '', 'Ngô Văn Mười'],
  ],
  merged: ['A6:A7', 'B6:C6', 'D6:E6', 'F6:F7'],
});

describe('a list as offices keep it', () => {
  it('gives who is nominated, with the numbers of its lines', () => {
    expect(read(list).nominees).toMatchObject([
      { line: 10, name: 'Phòng Tổ chức', category: 'so_ban_nganh', jobTitle: '', organisation: 'Sở Mẫu' },
      { line: 11, name: 'Tổng công ty Mẫu', category: 'so_ban_nganh' },
      {
        line: 13,
        name: 'Trần Thị Sáu',
        category: 'cbccvc',
        jobTitle: 'Phó Trưởng phòng',
        organisation: 'Phòng Tổ chức, Sở Mẫu',
        initiativeClaimed: true,
      },
      { line: 14, name: 'Lê Ba', jobTitle: 'Chuyên viên, kiêm thủ quỹ', organisation: 'Văn phòng Sở' },
    ]);
  });

  it('says of every other row why it nominates nobody, and which columns it does not use', () => {
    const { leftOut, unused, unclear } = read(list);
    expect(leftOut).toEqual([
      [1, 'above'],
      [2, 'above'],
      [4, 'above'],
      [5, 'above'],
      [6, 'heading'],
      [7, 'heading'],
      [8, 'numbering'],
      [9, 'group'],
      [12, 'group'],
      [15, 'numberOnly'],
      [16, 'total'],
      [17, 'foot'],
      [18, 'foot'],
      [19, 'foot'],
      [20, 'foot'],
    ]);
    expect(unused).toEqual(['Năm sinh']);
    expect(unclear).toEqual(['tập thể']);
  });

  it('takes the category that was chosen for words that may mean several', () => {
    const { nominees } = read(list, new Map([['tap the', 'doanh_nghiep']]));
    expect(nominees.map(({ category }) => category)).toEqual(['doanh_nghiep', 'doanh_nghiep', 'cbccvc', 'cbccvc']);
  });

  it('loses nobody, whatever a row looks like', () => {
    const { table, nominees, leftOut } = read(list);
    expect(table.body.length + table.head.length).toBe(nominees.length + leftOut.length);
    expect(nominees.length + leftOut.length).toBe(list.rows.length);
  });
});

describe('columns', () => {
  const nameOf = (...rows: readonly (readonly string[])[]) => read(pasted(...rows)).nominees[0]?.name;

  it.each<[string, ...string[][]]>([
    ['a family and a given name', ['Họ đệm', 'Tên', 'Chức vụ'], ['Trần Thị', 'Sáu', 'Chuyên viên']],
    ['Họ, chữ đệm and Tên', ['STT', 'Họ, chữ đệm', 'Tên'], ['1', 'Trần Thị', 'Sáu']],
    [
      'what only the upper of two rows names',
      ['TT', 'Họ và tên', '', 'Nhóm', 'Thông tin', ''],
      ['', 'Họ đệm', 'Tên', '', 'Chức vụ', 'Đơn vị'],
      ['1', 'Trần Thị', 'Sáu', 'công chức', 'Chuyên viên', 'Sở Mẫu'],
    ],
    [
      'one heading over both, and a group and a signature beside few names',
      ['TT', 'Họ và tên', ''],
      ['I', 'CÁ NHÂN'],
      ['1', 'Trần Thị', 'Sáu'],
      ['', 'Người lập biểu'],
    ],
    ['one heading over both', ['TT', 'Họ và tên', '', 'Chức vụ'], ['1', 'Trần Thị', 'Sáu', 'Chuyên viên']],
    ['a name beside the name of its place', ['Tên đơn vị', 'Họ và tên'], ['Sở Mẫu', 'Trần Thị Sáu']],
    ['a name under how people are addressed', ['TT', 'Ông/Bà', 'Chức vụ'], ['1', 'Bà Trần Thị Sáu', 'Chuyên viên']],
  ])('are read where they hold %s', (_, ...rows) => expect(nameOf(...rows)).toBe('Trần Thị Sáu'));

  it('leave what is no address alone', () => {
    expect(nameOf(['Họ và tên', 'Nhóm'], ['Bà Rịa Vũng Tàu', 'công chức'])).toBe('Bà Rịa Vũng Tàu');
    expect(nameOf(['Tên tập thể', 'Nhóm'], ['Ông Bà Cháu xóm Hai', 'Tập thể'])).toBe('Ông Bà Cháu xóm Hai');
  });

  it('say their category in words that mean one', () => {
    const { nominees } = read(
      pasted(['Tên', 'Nhóm'], ['A', 'Cá nhân'], ['B', 'công chức'], ['C', 'DOANH NGHIỆP'], ['D', 'Hợp tác xã']),
    );
    expect(nominees.map(({ category, unknownCategory }) => unknownCategory ?? category)).toEqual([
      'cbccvc',
      'cbccvc',
      'doanh_nghiep',
      'Hợp tác xã',
    ]);
  });
});

describe('a table without a heading', () => {
  it('is read in order, and its lines are the sheet’s', () => {
    const { table, nominees } = read(pasted(['1', 'Phòng A', 'Doanh nghiệp'], [], ['2', 'Phòng B']));
    expect(table.hasHeading).toBe(false);
    expect(nominees).toMatchObject([
      { line: 1, name: 'Phòng A', category: 'doanh_nghiep' },
      { line: 3, name: 'Phòng B', category: 'so_ban_nganh' },
    ]);
  });

  it('of names alone keeps those that begin like a group or a total', () => {
    const names = ['Tập thể Phòng Một cửa', 'Cộng đồng học tập xã A', 'Công ty B', 'Tổng cục C', 'I-na Văn Bảy'];
    expect(read(pasted(...names.map((name) => [name]))).nominees.map(({ name }) => name)).toEqual(names);
  });
});

it('text of before Unicode is recognised, and read once it is converted', () => {
  const sheet = pasted(['Hoï vaø teân', 'Chöùc vuï'], ['Traàn Thò Saùu', 'Tröôûng phoøng']);
  const { letters } = nomineeTable(sheet);
  expect(letters).toBe('VNI');
  expect(read(withLetters(sheet, letters!)).nominees).toMatchObject([
    { name: 'Trần Thị Sáu', jobTitle: 'Trưởng phòng' },
  ]);
});
