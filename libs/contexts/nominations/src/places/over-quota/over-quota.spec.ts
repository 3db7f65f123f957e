import { describe, expect, it } from '@jest/globals';
import { department, departmentQuota, districtQuota } from '../../testing/rules.js';
import { faultsOfUnits, overQuota } from './over-quota.js';

const places = (collectives: number, individuals = 0) => [
  ...Array.from({ length: collectives }, () => ({ kind: 'collective' as const })),
  ...Array.from({ length: individuals }, () => ({ kind: 'individual' as const })),
];
const unit = { unitId: 'so-y-te', unitName: 'Sở Y tế' };
const { quotaId, ref, wording } = departmentQuota;

describe('a unit with more places than the rule gives it now', () => {
  it('is told by how many, in the words of the rule', () => {
    expect(overQuota(departmentQuota, places(4, 4), department)).toEqual([]);
    const fewer = { ...departmentQuota, caps: { collective: 2, individual: 1 } };
    expect(overQuota(fewer, places(3, 2), department)).toEqual([
      { code: 'UNIT_OVER_QUOTA', ...unit, kind: 'collective', cap: 2, held: 3, over: 1, quotaId, ref, wording },
      { code: 'UNIT_OVER_QUOTA', ...unit, kind: 'individual', cap: 1, held: 2, over: 1, quotaId, ref, wording },
    ]);
  });

  it('is told when only one kind may be proposed, or all count together', () => {
    expect(overQuota(districtQuota, places(2, 1), department)).toMatchObject([{ code: 'UNIT_MIXES_KINDS', ...unit }]);
    expect(overQuota({ ...districtQuota, mode: 'POOLED' }, places(3, 2), department)).toMatchObject([
      { code: 'UNIT_OVER_QUOTA', ...unit, cap: 4, held: 5, over: 1 },
    ]);
  });

  it('keeps what it had where no rule gives it anything any more', () => {
    expect(overQuota(undefined, places(4), department)).toEqual([]);
  });
});

it('a list names each unit that is over its quota once, where it stands first', () => {
  const fault = overQuota({ ...departmentQuota, caps: { collective: 0 } }, places(1), department);
  const listed = [
    { unitId: 'so-noi-vu', pointer: '/dossiers/0' },
    { unitId: 'so-y-te', pointer: '/dossiers/1' },
    { unitId: 'so-y-te', pointer: '/dossiers/2' },
  ];
  expect(faultsOfUnits(listed, new Map([['so-y-te', fault]]))).toEqual([{ ...fault[0], pointer: '/dossiers/1' }]);
});
