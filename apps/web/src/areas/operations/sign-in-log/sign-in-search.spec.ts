import { expect, it } from '@jest/globals';
import { signInSearch } from './sign-in-search';

it('asks for what the address names, and for everything where it names nothing that there is', () => {
  expect(signInSearch({ kind: 'slowed', person: 'quan-tri' })).toEqual({ kind: 'slowed', person: 'quan-tri' });
  expect(signInSearch({ kind: 'stolen', person: '' })).toEqual({});
  expect(signInSearch({ person: ['quan-tri'] })).toEqual({});
});
