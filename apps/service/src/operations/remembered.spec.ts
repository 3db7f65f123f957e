import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { remembered } from './remembered.js';

it('asks once for all who ask meanwhile and shortly afterwards, then anew', async () => {
  let asked = 0;
  const ask = remembered(80, async () => {
    await sleep(20);
    return ++asked;
  });

  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(await ask()).toBe(1);
  await sleep(100);
  expect(await Promise.all([ask(), ask()])).toEqual([2, 2]);
});

it('asks anew after a failure that everybody who asked was told of', async () => {
  let asked = 0;
  const ask = remembered(0, async () => {
    if (++asked === 1) throw new Error('away');
    return asked;
  });

  expect(await Promise.allSettled([ask(), ask()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(await ask()).toBe(2);
});
