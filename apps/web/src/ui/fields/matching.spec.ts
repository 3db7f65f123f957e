import { describe, expect, it } from '@jest/globals';
import { matching } from './matching';

const units = [{ label: 'Sở Giáo dục và Đào tạo' }, { label: 'Sở Y tế' }, { label: 'Ủy ban nhân dân phường Đống Đa' }];

describe('what somebody looks for', () => {
  it('is found without accents, capitals and order of the words', () => {
    expect(matching(units, 'dao tao so')).toEqual([units[0]]);
    expect(matching(units, 'dong da')).toEqual([units[2]]);
    expect(matching(units, 'SỞ')).toEqual([units[0], units[1]]);
  });

  it('is everything when nothing was typed', () => expect(matching(units, ' ')).toEqual(units));
});
