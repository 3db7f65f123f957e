import { describe, expect, it } from '@jest/globals';
import { faultsOf, type PastedNominee, pastedNominees } from './pasted-nominees.view-model';

const categories = [
  { category: 'so_ban_nganh', label: 'Sở, ban, ngành', countsAs: 'collective' },
  { category: 'ca_nhan', label: 'Cán bộ, công chức', countsAs: 'individual' },
] as const;
let ids = 0;
const read = (...rows: readonly (readonly string[])[]) => pastedNominees(rows, categories, () => `id-${++ids}`);
const collective = (name: string): PastedNominee => ({
  nomineeId: name,
  line: ids,
  name,
  category: 'so_ban_nganh',
  jobTitle: '',
  organisation: '',
  initiativeClaimed: false,
});
const codesOf = (rows: readonly PastedNominee[], more: object = {}) =>
  faultsOf(rows, { categories, present: [], quota: undefined, ...more }).map((faults) =>
    faults.map(({ code }) => code),
  );

describe('a table of nominees', () => {
  it('is read by its headings, in any order', () => {
    expect(
      read(
        ['TT', 'Đơn vị công tác', 'HỌ VÀ TÊN', 'Chức vụ', 'Nhóm đối tượng', 'Sáng kiến'],
        ['1', 'Sở Y tế', 'Lê Thị Hường', 'Trưởng phòng', 'can bo, cong chuc', 'Có'],
      ),
    ).toMatchObject([
      {
        line: 2,
        name: 'Lê Thị Hường',
        category: 'ca_nhan',
        jobTitle: 'Trưởng phòng',
        organisation: 'Sở Y tế',
        initiativeClaimed: true,
      },
    ]);
  });

  it('is read without headings too: numbers are left aside, the name comes first', () => {
    expect(read(['1', 'Phòng A', 'so_ban_nganh'], ['2', 'Phòng B'])).toMatchObject([
      { line: 1, name: 'Phòng A', category: 'so_ban_nganh' },
      { line: 2, name: 'Phòng B', category: '' },
    ]);
  });

  it('keeps what stood there for a category that the plan does not know', () => {
    expect(read(['Tên', 'Nhóm'], ['Phòng A', 'Hợp tác xã'])).toMatchObject([
      { category: '', unknownCategory: 'Hợp tác xã' },
    ]);
  });
});

describe('what stands against a row before it is sent', () => {
  it('is a missing name or category, or a name that is there already, however it is written', () => {
    expect(codesOf([{ ...collective(''), category: '' }])).toEqual([['nameMissing', 'categoryMissing']]);
    expect(codesOf([collective('Phòng Thuỷ lợi'), collective(' PHÒNG  Thủy lợi')])).toEqual([[], ['duplicateInPaste']]);
    expect(
      codesOf([collective('Phòng Thủy lợi')], { present: [{ name: 'Phòng Thuỷ lợi', category: 'so_ban_nganh' }] }),
    ).toEqual([['duplicateInDossier']]);
    expect(codesOf([collective('Phòng Hương'), collective('Phòng Hường')])).toEqual([[], []]);
  });

  it('is the quota, from the first row that it does not hold; a faulty row takes no place', () => {
    const quota = { mode: 'INDEPENDENT', used: { collective: 2 }, left: { collective: 2, individual: 4 } };
    expect(codesOf([collective('A'), collective(''), collective('B'), collective('C')], { quota })).toEqual([
      [],
      ['nameMissing'],
      [],
      ['overQuota'],
    ]);
  });

  it('is the other kind, where the plan allows one kind only', () => {
    const quota = { mode: 'ONE_OF', used: {}, left: { collective: 4, individual: 4 } };
    expect(codesOf([collective('A'), { ...collective('B'), category: 'ca_nhan' }], { quota })).toEqual([[], ['mixed']]);
  });
});
