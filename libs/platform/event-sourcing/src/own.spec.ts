import { expect, it } from '@jest/globals';
import { own } from './own.js';

it('finds what was put there, and nothing that every object inherits', () => {
  const people = { an: 1, ['__proto__']: 2 };
  expect(own(people, 'an')).toBe(1);
  expect(own(people, '__proto__')).toBe(2);
  for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty'])
    expect(own(people, name)).toBeUndefined();
  expect(own({}, '__proto__')).toBeUndefined();
  expect(own(undefined, 'an')).toBeUndefined();
});
