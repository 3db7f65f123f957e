import { expect, it } from '@jest/globals';
import { awardQuestion, lookUpQuestion } from './look-up-question';

it('takes what an address asks, a number in it included, and nothing else', () => {
  expect(lookUpQuestion({ award: ' 7K3M-Q9TF-2XWD ', number: 512, name: '', other: 'x' })).toEqual({
    award: '7K3M-Q9TF-2XWD',
    number: '512',
  });
});

it('a code goes before number and name, which go together', () => {
  expect(awardQuestion({ award: 'A', number: '512', name: 'Lan' })).toEqual({ award: 'A' });
  expect(awardQuestion({ number: '512', name: 'Lan' })).toEqual({ number: '512', name: 'Lan' });
  expect(awardQuestion({ number: '512' })).toBeUndefined();
});
