import { expect, it } from '@jest/globals';
import { observable } from './observable';

it('tells whoever follows a value that it has become another, until they leave', () => {
  const count = observable(0);
  const told: number[] = [];
  const leave = count.subscribe(() => told.push(count.current()));
  count.become(1);
  count.become(2);
  leave();
  count.become(3);
  expect([told, count.current()]).toEqual([[1, 2], 3]);
});
