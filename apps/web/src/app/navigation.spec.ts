import { describe, expect, it } from '@jest/globals';
import { entriesFor, type NavigationEntry } from './navigation';

const desk: NavigationEntry = { link: {}, label: () => 'Bàn làm việc', for: 'signed-in' };
const appraisal: NavigationEntry = {
  link: {},
  label: () => 'Thẩm định',
  for: ['education_appraiser', 'home_affairs_appraiser'],
};
const lookUp: NavigationEntry = { link: {}, label: () => 'Tra cứu', for: 'anybody' };
const entries = [desk, appraisal, lookUp];

describe('the navigation', () => {
  it('leads people only where their roles have work', () => {
    expect(entriesFor(['education_appraiser'], entries)).toEqual([desk, appraisal, lookUp]);
    expect(entriesFor(['unit_officer'], entries)).toEqual([desk, lookUp]);
  });

  it('leads strangers only to what is public', () => expect(entriesFor(undefined, entries)).toEqual([lookUp]));
});
