import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { worthTrying } from './worth-trying';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('an upload whose line broke is worth trying again', () => {
  const begun = (failures: number) => {
    const network = new EventTarget();
    const givenUp = new AbortController();
    const trying = worthTrying(failures, givenUp.signal, network);
    const left = () => [
      getEventListeners(network, 'online').length,
      getEventListeners(givenUp.signal, 'abort').length,
      jest.getTimerCount(),
    ];
    return { network, givenUp, trying, left };
  };

  it.each([
    [1, 1_000],
    [3, 4_000],
    [20, 30_000],
  ])('after failure %i in %i milliseconds', async (failures, milliseconds) => {
    const { trying, left } = begun(failures);
    await jest.advanceTimersByTimeAsync(milliseconds - 1);
    expect(left()).toEqual([1, 1, 1]);
    await jest.advanceTimersByTimeAsync(1);
    await trying;
    expect(left()).toEqual([0, 0, 0]);
  });

  it('at once when the network is back', async () => {
    const { network, trying, left } = begun(5);
    network.dispatchEvent(new Event('online'));
    await trying;
    expect(left()).toEqual([0, 0, 0]);
  });

  it('never when it is given up', async () => {
    const { givenUp, trying, left } = begun(5);
    givenUp.abort(new Error('given up'));
    await expect(trying).rejects.toThrow('given up');
    expect(left()).toEqual([0, 0, 0]);
  });
});
