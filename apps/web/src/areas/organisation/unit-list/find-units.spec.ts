import { describe, expect, it } from '@jest/globals';
import type { UnitItem } from '../../../api/generated';
import { findUnits } from './find-units';

const unit = (name: string, more: Partial<UnitItem> = {}): UnitItem => ({
  unitId: name,
  name,
  category: 'so_ban_nganh',
  validFrom: '2008-08-01',
  successors: [],
  ...more,
});
const units = [
  unit('Sở Y tế'),
  unit('Quận Ba Đình', { category: 'quan_huyen_thi_xa', validTo: '2025-06-30' }),
  unit('Sở Nội vụ'),
];
const names = (filter: Parameters<typeof findUnits>[1]) => findUnits(units, filter).map(({ name }) => name);

describe('finding units', () => {
  it('needs no accents', () => {
    expect(names({ text: 'ba dinh' })).toEqual(['Quận Ba Đình']);
    expect(names({})).toHaveLength(3);
  });

  it('tells those that ended from those that go on', () => {
    expect(names({ standing: 'ended' })).toEqual(['Quận Ba Đình']);
    expect(names({ standing: 'active' })).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });

  it('goes by category', () => {
    expect(names({ category: 'quan_huyen_thi_xa' })).toEqual(['Quận Ba Đình']);
  });
});
