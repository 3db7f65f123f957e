import { expect, it } from '@jest/globals';
import type { Recorded } from '#platform/event-sourcing';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { appraised } from '../../testing/appraisal.js';
import { added, opened, returned } from '../../testing/events.js';
import { appraisalsIn, returnsIn } from './deeds.js';

const at = '2025-07-02T02:00:00.000Z';
const recorded = (...events: readonly DossierEvent[]) =>
  events.map(
    (event, index) =>
      ({
        ...event,
        revision: BigInt(index),
        metadata: { at, actor: 'by' in event.data ? event.data.by : 'automation:x' },
      }) as unknown as Recorded<DossierEvent>,
  );

const people = new Map([
  ['chuyen-vien-gddt', 'Trần Thị Bích'],
  ['chuyen-vien', 'Lê Văn An'],
]);

it('an appraisal and a return bear the name of who gave them, beside the id', () => {
  const events = recorded(opened, added('n1'), appraised('n1'), returned('n1'), {
    type: 'NomineeReturned',
    data: {
      stage: 'home_affairs',
      nomineeId: 'n1',
      findings: [],
      dueBefore: '2025-07-10',
      to: { at: 'unit' },
      by: 'chua-dang-ky',
    },
  });
  expect(appraisalsIn(events, people)).toMatchObject([
    { nomineeId: 'n1', by: 'chuyen-vien-gddt', byName: 'Trần Thị Bích', at },
  ]);
  expect(returnsIn(events, people)).toMatchObject([
    { nomineeIds: ['n1'], by: 'chuyen-vien-gddt', byName: 'Trần Thị Bích', at },
    { nomineeIds: ['n1'], stage: 'home_affairs', by: 'chua-dang-ky', byName: 'chua-dang-ky' },
  ]);
});
