import { describe, expect, it } from '@jest/globals';
import type { HeldRole } from '../../../api/generated';
import { actingOf } from './acting.view-model';

const officer: HeldRole = {
  role: 'unit_officer',
  roleName: 'Cán bộ lập hồ sơ',
  unitId: 'so-y-te',
  unitName: 'Sở Y tế',
  inForce: true,
};
const head: HeldRole = {
  role: 'unit_head',
  roleName: 'Thủ trưởng đơn vị',
  unitId: 'so-xay-dung',
  unitName: 'Sở Xây dựng',
  inForce: true,
};

describe('as what somebody works', () => {
  it('is everything they hold, until they choose', () =>
    expect(actingOf([officer, head], undefined)).toEqual({ chosen: undefined, acting: [officer, head] }));

  it('is what they chose', () =>
    expect(actingOf([officer, head], 'unit_head@so-xay-dung')).toEqual({ chosen: head, acting: [head] }));

  it('is everything again when they no longer hold what they chose', () =>
    expect(actingOf([officer], 'unit_head@so-xay-dung').acting).toEqual([officer]));
});
