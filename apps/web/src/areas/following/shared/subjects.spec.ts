import { describe, expect, it } from '@jest/globals';
import { appraisalQueueQuery } from '../../appraising/appraisal-queue/appraisal-queue.call';
import { batchListQuery } from '../../appraising/batch-list/batch-list.call';
import { dossierDetailsQuery } from '../../dossier/dossier-details/dossier-details.call';
import { dossierListQuery } from '../dossier-list/dossier-list.call';
import { isTouched } from './subjects';

const change = { dossiers: ['d1'], rounds: [] };

describe('a change of a dossier', () => {
  it.each([
    [['dossiers', 'd1']],
    [['dossiers', 'd1', 'history']],
    [['dossiers', { unit: 'so-y-te' }]],
    [['appraisals', {}]],
  ])('touches %j', (key) => {
    expect(isTouched(key, change)).toBe(true);
  });

  it('touches the dossier and every list in which it stands, by the keys under which they are read', () => {
    const read = [
      dossierDetailsQuery('d1'),
      dossierListQuery({ round: 'r1' }),
      appraisalQueueQuery({}),
      batchListQuery(undefined),
    ];
    expect(read.filter(({ queryKey }) => !isTouched(queryKey, change))).toEqual([]);
    expect(isTouched(dossierDetailsQuery('d2').queryKey, change)).toBe(false);
  });

  it.each([[['dossiers', 'd2']], [['rounds', 'r1']], [['rounds']], [['session']], [['presence', 'd1']]])(
    'leaves %j alone',
    (key) => {
      expect(isTouched(key, change)).toBe(false);
    },
  );
});

it('a change of a round touches the round, what is read of it, and the lists of awards', () => {
  const round = { dossiers: [], rounds: ['r1'] };
  expect([['rounds', 'r1', 'quotas'], ['rounds'], ['awards', {}]].map((key) => isTouched(key, round))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isTouched(['rounds', 'r2'], round)).toBe(false);
});
