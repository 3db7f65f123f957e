import { expect, it } from '@jest/globals';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { appraised, atEducation, forwarded } from '../../testing/appraisal.js';
import { opened, returned, submitted } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { type DossierListRow, projectDossierList } from './dossier-list.js';
import { holdersIn } from './holders.js';

/** Each event a day after the one before, the first on 01/7/2025. */
const row = (...events: readonly DossierEvent[]): DossierListRow => {
  const projected = events.reduce<DossierListRow | undefined>(
    (before, event, index) => projectDossierList(before, event, `2025-07-0${index + 1}T02:00:00.000Z`),
    undefined,
  );
  if (!projected) throw new Error('nothing happened');
  return projected;
};

const holders = (dossier: DossierListRow) => holdersIn(dossier, 'Sở Y tế', rules, '2025-07-10');

it('a dossier without nominees is at its unit', () => {
  expect(row(opened)).toMatchObject({
    stages: ['unit'],
    held: { unit: { nominees: 0, since: '2025-07-01T02:00:00.000Z' } },
  });
});

it('knows since when each body has had somebody of it', () => {
  expect(row(...atEducation)).toMatchObject({
    held: { education: { nominees: 2, since: '2025-07-04T02:00:00.000Z' } },
    kinds: ['collective'],
  });
  const split = row(...atEducation, appraised('n1'), forwarded('n1'));
  expect(split.held).toEqual({
    education: { nominees: 1, since: '2025-07-04T02:00:00.000Z' },
    home_affairs: { nominees: 1, since: '2025-07-06T02:00:00.000Z' },
  });
});

it('who sends it again begins a new wait', () => {
  const again = row(...atEducation, returned('n1', 'n2'), submitted(2, 'n1', 'n2'));
  expect(again).toMatchObject({ held: { education: { since: '2025-07-06T02:00:00.000Z' } }, atUnit: [] });
});

it('names the holders, the most urgent first, with the day that binds each', () => {
  expect(holders(row(...atEducation, returned('n1')))).toMatchObject([
    { stage: 'unit', name: 'Sở Y tế', nominees: 1, days: 5, before: '2025-07-15' },
    { stage: 'education', name: 'Sở Giáo dục và Đào tạo', nominees: 1, days: 6, before: undefined },
  ]);
});

it('nobody holds what was withdrawn', () => {
  const withdrawn: DossierEvent = {
    type: 'DossierWithdrawn',
    data: { reason: 'Rút', nomineeIds: ['n1', 'n2'], life: 1, by: 'x' },
  };
  expect(holders(row(...atEducation, withdrawn))).toEqual([]);
});
