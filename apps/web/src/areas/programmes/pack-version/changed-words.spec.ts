import { expect, it } from '@jest/globals';
import { changedWords } from './changed-words';

it('shows the words that went and those that came among those that stayed', () => {
  expect(changedWords('không quá 04 tập thể và 04 cá nhân', 'không quá 05 tập thể hoặc 04 cá nhân')).toEqual([
    { kind: 'same', text: 'không quá ' },
    { kind: 'removed', text: '04 ' },
    { kind: 'added', text: '05 ' },
    { kind: 'same', text: 'tập thể ' },
    { kind: 'removed', text: 'và ' },
    { kind: 'added', text: 'hoặc ' },
    { kind: 'same', text: '04 cá nhân' },
  ]);
});

it('finds nothing to show between equal wordings', () => {
  expect(changedWords('trước ngày 15/7', 'trước ngày 15/7')).toEqual([{ kind: 'same', text: 'trước ngày 15/7' }]);
});

it('shows a wording that is wholly new', () => {
  expect(changedWords('cũ', 'mới')).toEqual([
    { kind: 'removed', text: 'cũ' },
    { kind: 'added', text: 'mới' },
  ]);
});
