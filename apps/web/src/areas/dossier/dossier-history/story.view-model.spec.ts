import { expect, it } from '@jest/globals';
import { storyByDay } from './story.view-model';

const line = (revision: number, at: string, type: string, by = 'ha') => ({
  revision,
  at,
  by,
  byName: by,
  type,
  text: `${type} ${revision}.`,
});

it('tells the newest day first, and once what one person did at one go', () => {
  const lines = [
    line(0, '2025-07-01T02:00:00Z', 'DossierOpened'),
    line(1, '2025-07-01T02:01:00Z', 'NomineeAdded'),
    line(2, '2025-07-01T02:02:00Z', 'NomineeAdded'),
    line(3, '2025-07-01T02:30:00Z', 'NomineeAdded'),
    line(4, '2025-07-01T02:31:00Z', 'NomineeAdded', 'bao'),
    line(5, '2025-07-01T18:00:00Z', 'DossierSubmitted'), // already the next day in Việt Nam
  ];
  expect(storyByDay(lines)).toMatchObject([
    { day: '2025-07-02', told: [{ sentences: ['DossierSubmitted 5.'], tone: 'info' }] },
    {
      day: '2025-07-01',
      told: [
        { by: 'bao' },
        { sentences: ['NomineeAdded 3.'] },
        { sentences: ['NomineeAdded 1.', 'NomineeAdded 2.'] },
        { sentences: ['DossierOpened 0.'] },
      ],
    },
  ]);
});

it('never tells two returns or two submissions as one', () => {
  const lines = [
    line(0, '2025-07-01T02:00:00Z', 'NomineeReturned'),
    line(1, '2025-07-01T02:01:00Z', 'NomineeReturned'),
  ];
  expect(storyByDay(lines)[0]!.told).toHaveLength(2);
});
