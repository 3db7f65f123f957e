import { describe, expect, it } from '@jest/globals';
import type { LateExtent } from '#contexts/programmes';
import { fold } from '#platform/event-sourcing';
import { dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { added, open, opened, returned, revived, submitted, withdrawn } from '../../testing/events.js';
import { department, rules } from '../../testing/rules.js';
import { readiness } from './readiness.js';

const readyAt = (at: string, accepted: Readonly<Record<string, LateExtent>>, ...events: DossierEvent[]) =>
  readiness(
    open(fold(dossierDecider, [opened, added('n1'), ...events])),
    {
      ...rules,
      lateAcceptances: Object.entries(accepted).map(([document, covers]) => ({
        unitId: department.unitId,
        covers,
        document,
        reason: 'Mưa lũ',
        by: 'x',
      })),
    },
    department,
    at,
  );

describe('the document by which a dossier is accepted late', () => {
  const late = '2025-07-20T02:00:00.000Z';

  it('is that which covers it longest, once it is late', () => {
    const { dossierId } = open(fold(dossierDecider, [opened]));
    const accepted = { 'CV 3': { before: '2025-07-25' }, 'CV 4': { dossierId } };
    expect(readyAt(late, accepted)).toMatchObject({ acceptedLateBy: 'CV 4', onTime: true });
    expect(readyAt('2025-07-01T02:00:00.000Z', accepted)).not.toHaveProperty('acceptedLateBy');
  });

  it('is none when its last day has passed, as the submission is refused', () => {
    const answer = readyAt('2025-07-26T02:00:00.000Z', { 'CV 3': { before: '2025-07-25' } });
    expect(answer).not.toHaveProperty('acceptedLateBy');
    expect(answer.blocking).toContainEqual(expect.objectContaining({ code: 'DEADLINE_PASSED' }));
  });
});

it('the day of a return binds no longer when the dossier is taken up anew', () => {
  const back = returned('n1') as Extract<DossierEvent, { type: 'DossierReturned' }>;
  const early: DossierEvent = { ...back, data: { ...back.data, dueBefore: '2025-07-05' } };
  const on = (...events: DossierEvent[]) => readyAt('2025-07-07T02:00:00.000Z', {}, submitted(1, 'n1'), ...events);

  expect(on(early)).toMatchObject({ lastDay: '2025-07-04', onTime: false });
  expect(on(early, withdrawn, revived)).toMatchObject({ lastDay: '2025-07-14', onTime: true });
});
