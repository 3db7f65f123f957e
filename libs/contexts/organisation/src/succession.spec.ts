import { describe, expect, it } from '@jest/globals';
import { withSuccession } from './succession.js';

const baDinh = { unitId: 'quan-ba-dinh', successors: ['phuong-ba-dinh', 'phuong-ngoc-ha'] };

describe('whoever nominates for a successor', () => {
  it('answers for the dissolved unit in the same role', () => {
    expect(withSuccession([{ role: 'unit_head', unitId: 'phuong-ngoc-ha' }], [baDinh])).toEqual([
      { role: 'unit_head', unitId: 'phuong-ngoc-ha' },
      { role: 'unit_head', unitId: 'quan-ba-dinh' },
    ]);
  });

  it('answers for what that unit had succeeded itself', () => {
    const again = { unitId: 'phuong-ngoc-ha', successors: ['phuong-moi'] };
    expect(
      withSuccession([{ role: 'unit_officer', unitId: 'phuong-moi' }], [baDinh, again]).map(({ unitId }) => unitId),
    ).toEqual(['phuong-moi', 'phuong-ngoc-ha', 'quan-ba-dinh']);
  });

  it('is no heir of units that others succeeded, nor in another role', () => {
    expect(
      withSuccession(
        [
          { role: 'unit_head', unitId: 'phuong-khac' },
          { role: 'education_appraiser', unitId: 'phuong-ba-dinh' },
        ],
        [baDinh],
      ),
    ).toHaveLength(2);
  });
});
