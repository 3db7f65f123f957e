import { expect, it } from '@jest/globals';
import { everyItem } from './every-item';

it('reads page after page until none is left', async () => {
  const pages = [{ items: [1, 2], next: 'b' }, { items: [], next: 'c' }, { items: [3] }];
  const asked: (string | undefined)[] = [];
  expect(await everyItem(async (cursor) => pages[asked.push(cursor) - 1]!)).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 'b', 'c']);
});
