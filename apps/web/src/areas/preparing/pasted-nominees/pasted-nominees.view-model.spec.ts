import { describe, expect, it } from '@jest/globals';
import { faultsOf, type PastedNominee } from './pasted-nominees.view-model';

const categories = [
  { category: 'so_ban_nganh', label: 'Sở, ban, ngành', kind: 'collective', countsAs: 'collective' },
  { category: 'ca_nhan', label: 'Cán bộ, công chức', kind: 'individual', countsAs: 'individual' },
] as const;
const collective = (name: string): PastedNominee => ({
  nomineeId: name,
  line: 1,
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
