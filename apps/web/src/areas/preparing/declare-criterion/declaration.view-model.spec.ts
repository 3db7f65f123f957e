import { describe, expect, it } from '@jest/globals';
import { countFrom, criterionState, declarationOf, givenOf } from './declaration.view-model';

const given = {
  statement: '',
  count: '',
  whole: '',
  level: '',
  decisionNumber: ' 118/QĐ-HKH ',
  date: '2024-12-20',
  issuer: 'Hội Khuyến học',
  documentIds: [],
};

describe('a declaration', () => {
  it('of a title is its decision; the level only where there is one', () => {
    const rule = {
      kind: 'title_prerequisite',
      title: 'don_vi_hoc_tap',
      label: 'Được công nhận “Đơn vị học tập”',
    } as const;
    const recognition = {
      title: 'don_vi_hoc_tap',
      decisionNumber: '118/QĐ-HKH',
      date: '2024-12-20',
      issuer: 'Hội Khuyến học',
    };
    expect(declarationOf(given, rule)).toEqual({ statement: rule.label, documentIds: [], recognition });
    expect(declarationOf({ ...given, level: 'tinh' }, rule).recognition).toEqual({ ...recognition, level: 'tinh' });
  });

  it('of a share takes both counts as people write them here', () => {
    expect(
      declarationOf(
        { ...given, statement: 'Đạt', count: '825', whole: '1.000' },
        { kind: 'numeric_threshold', label: 'Tỷ lệ' },
      ),
    ).toEqual({
      statement: 'Đạt',
      documentIds: [],
      ratio: { count: 825, whole: 1000 },
    });
    expect([' 82 ', '1.250', '0'].map(countFrom)).toEqual([82, 1250, 0]);
    expect(['', '-1', '82,5', '1000000000', 'tám'].map(countFrom)).toEqual(Array(5).fill(undefined));
  });

  it('opens with the only level there is chosen', () =>
    expect(givenOf(undefined, { titleLevels: ['huyen'] }).level).toBe('huyen'));
});

it('a criterion that was declared and is not enough is lacking, not "not begun"', () => {
  const unmet = { code: 'THRESHOLD_NOT_REACHED', detail: '' };
  expect(criterionState(undefined, unmet)).toBe('notBegun');
  expect(criterionState({ statement: '', documentIds: [] }, unmet)).toBe('lacking');
  expect(criterionState({ statement: '', documentIds: [] }, undefined)).toBe('done');
});
