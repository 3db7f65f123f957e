import { describe, expect, it } from '@jest/globals';
import type { AppraisalQueueItem } from '../../../api/generated';
import { chosenOf, entryId, forwardable, isOneRound, neighbours } from './appraisal-queue.view-model';

const entry = (
  dossierId: string,
  appraised: readonly boolean[],
  more: Partial<AppraisalQueueItem> = {},
): AppraisalQueueItem => ({
  dossierId,
  roundId: 'interim-2025-city',
  roundTitle: 'Sơ kết',
  unitId: 'so-y-te',
  stage: 'education',
  submission: 1,
  late: false,
  selfAppraised: false,
  nominees: appraised.map((done, index) => ({
    nomineeId: `${dossierId}-${index}`,
    name: `Phòng ${index}`,
    category: 'so_ban_nganh',
    appraised: done,
    flags: [],
  })),
  ...more,
});

describe('forwarding from the queue', () => {
  it('takes only whom the education department found eligible', () => {
    expect(forwardable(entry('a', [true, false]))?.nominees).toEqual([{ nomineeId: 'a-0', name: 'Phòng 0' }]);
    expect(forwardable(entry('a', [false]))).toBeUndefined();
    expect(forwardable(entry('a', [true], { stage: 'home_affairs' }))).toBeUndefined();
  });

  it('forgets what was chosen and has left the queue', () => {
    const gone = entry('gone', [true]);
    const here = entry('here', [true]);
    expect(chosenOf([here], new Set([gone, here].map(entryId))).map(({ dossierId }) => dossierId)).toEqual(['here']);
  });

  it('knows dossiers of two rounds as two batches', () => {
    const [one, other] = [entry('a', [true]), entry('b', [true], { roundId: 'annual-2026-city' })].map((each) =>
      forwardable(each)!,
    );
    expect([isOneRound([one!]), isOneRound([one!, other!])]).toEqual([true, false]);
  });
});

describe('going on to the next dossier', () => {
  const queue = [entry('a', [true, false]), entry('b', [true]), entry('c', [false])];

  it('passes over dossiers that are done, and goes round at the end', () => {
    expect(neighbours(queue, 'a')).toEqual({ at: 1, all: 3, next: 'c' });
    expect(neighbours(queue, 'c')).toEqual({ at: 3, all: 3, next: 'a' });
  });

  it('begins at the first when the dossier has left the queue', () => {
    expect(neighbours(queue, 'gone')).toEqual({ at: 0, all: 3, next: 'a' });
  });

  it('ends when nothing is left to do', () => {
    expect(neighbours([entry('b', [true])], 'b')).toEqual({ at: 1, all: 1 });
  });
});
