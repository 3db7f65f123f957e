import { describe, expect, it } from '@jest/globals';
import { parseTypedDate } from './typed-date';

describe('a date that somebody types', () => {
  it.each([
    '21/11/2026',
    '21-11-2026',
    '21.11.2026',
    '21.11.26',
    '21 11 2026',
    '21 / 11 .  2026',
    '21112026',
    ' 21/11/2026 ',
    '2026-11-21',
    'ngày 21 tháng 11 năm 2026',
  ])('is understood as %s', (typed) => expect(parseTypedDate(typed)).toBe('2026-11-21'));

  it('needs no leading zeros', () => expect(parseTypedDate('5/8/2026')).toBe('2026-08-05'));

  it.each(['31/4/2026', '29/2/2026', '11/21/2026', '0/1/2026', '21/11', 'hôm nay', ''])(
    'is refused when it is no day: %p',
    (typed) => expect(parseTypedDate(typed)).toBeUndefined(),
  );

  it('knows the leap day', () => expect(parseTypedDate('29/2/2028')).toBe('2028-02-29'));
});
