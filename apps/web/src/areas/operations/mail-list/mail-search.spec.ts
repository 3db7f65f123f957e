import { expect, it } from '@jest/globals';
import { mailSearch } from './mail-search';

it('asks for the letters of one state, and for all when the address names none that there is', () => {
  expect(mailSearch({ state: 'given_up' })).toEqual({ state: 'given_up' });
  expect(mailSearch({ state: 'lost' })).toEqual({});
});
