import { expect, it } from '@jest/globals';
import { rules } from '../../testing/rules.js';
import { type Counted, situationCounts, stageFigures, unitFigures } from './round-progress.js';

const since = (day: string) => `${day}T02:00:00.000Z`;
const waiting = (day: string, unitId = 'so-y-te'): Counted => ({
  unitId,
  situation: 'Submitted',
  nominees: 2,
  held: { education: { nominees: 2, since: since(day) } },
});
const split: Counted = {
  unitId: 'so-noi-vu',
  situation: 'Submitted',
  nominees: 3,
  held: { unit: { nominees: 1, since: since('2025-07-01') }, decided: { nominees: 2, since: since('2025-06-01') } },
};
const withdrawn: Counted = { ...waiting('2025-01-01'), situation: 'Withdrawn' };
const dossiers = [
  waiting('2025-07-07'),
  waiting('2025-07-04'),
  waiting('2025-06-20', 'so-cong-thuong'),
  split,
  withdrawn,
];

it('counts a dossier at every stage where somebody of it is, and a withdrawn one at none', () => {
  expect(
    stageFigures(dossiers, rules.route, '2025-07-07').map(({ stage, dossiers: count, nominees }) => [
      stage,
      count,
      nominees,
    ]),
  ).toEqual([
    ['unit', 1, 1],
    ['education', 3, 6],
    ['home_affairs', 0, 0],
    ['chairman', 0, 0],
    ['decided', 1, 2],
    ['refused', 0, 0],
  ]);
});

it('tells how long they have been there, in days of Việt Nam', () => {
  const [unit, education, , , decided] = stageFigures(dossiers, rules.route, '2025-07-07');
  expect(education).toMatchObject({
    longestDays: 17,
    ages: [
      { from: 0, to: 3, dossiers: 2 },
      { from: 4, to: 7, dossiers: 0 },
      { from: 8, to: 14, dossiers: 0 },
      { from: 15, dossiers: 1 },
    ],
  });
  expect(unit).toMatchObject({ longestDays: 6 });
  expect(decided).toEqual({ stage: 'decided', dossiers: 1, nominees: 2, ages: [] });
});

it('each age falls into one band', () => {
  const { ages } = stageFigures(dossiers, rules.route, '2025-07-11')[1]!;
  expect(ages.reduce((sum, { dossiers: count }) => sum + count, 0)).toBe(3);
});

it('counts situations of the round and of each unit', () => {
  expect(situationCounts(dossiers)).toEqual([
    { situation: 'Draft', dossiers: 0 },
    { situation: 'Submitted', dossiers: 4 },
    { situation: 'Returned', dossiers: 0 },
    { situation: 'Withdrawn', dossiers: 1 },
  ]);
  expect(unitFigures(dossiers).find(({ unitId }) => unitId === 'so-y-te')).toMatchObject({
    dossiers: 3,
    nominees: 6,
    situations: expect.arrayContaining([{ situation: 'Withdrawn', dossiers: 1 }]),
  });
});
