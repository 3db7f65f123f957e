import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../../../api/problem';
import { faultsOf, publishedBy, startOfLine } from './pack-faults';

const fault = (line: number, message: string) => ({
  code: 'PACK_INVALID',
  pointer: '/source',
  at: '/rounds/0',
  line,
  column: 3,
  message,
  detail: `Dòng ${line}`,
});

describe('the faults of a pack', () => {
  it('come in the order of the lines', () => {
    const refused = new ApiProblem(422, { errors: [fault(40, 'Thiếu giá trị.'), fault(7, 'Sai kiểu.')] });
    expect(faultsOf(refused)).toEqual([
      { line: 7, column: 3, at: '/rounds/0', message: 'Sai kiểu.' },
      { line: 40, column: 3, at: '/rounds/0', message: 'Thiếu giá trị.' },
    ]);
  });

  it('are none where something else was refused', () => {
    expect(faultsOf(new ApiProblem(403, { errors: [{ code: 'NOT_PERMITTED', detail: 'Không có quyền.' }] }))).toEqual(
      [],
    );
    expect(faultsOf(undefined)).toEqual([]);
  });
});

it('finds the place of a line', () => {
  expect(startOfLine('a\nbb\nccc', 1)).toBe(0);
  expect(startOfLine('a\nbb\nccc', 3)).toBe(5);
  expect(startOfLine('a\nbb\nccc', 4)).toBe(8);
});

it('says which version would be published, if any', () => {
  expect(publishedBy([{ type: 'PackPublished', data: { packId: 'p', version: 2 } }])).toEqual({
    packId: 'p',
    version: 2,
  });
  expect(publishedBy([])).toBeUndefined();
});
