import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#platform/event-sourcing';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { appraised, forwarded } from '../../testing/appraisal.js';
import { returned, submitted } from '../../testing/events.js';
import { WaitingAppraisals } from './waiting-appraisals.js';

const calendars = [{ year: 2025, offDays: ['2025-09-01', '2025-09-02'], workingSaturdays: [] }];

function after(...events: readonly (readonly [at: string, event: DossierEvent])[]): WaitingAppraisals {
  const waiting = new WaitingAppraisals();
  for (const [at, event] of events) waiting.see({ ...event, stream: 'dossier-d1', metadata: { at } } as RecordedEvent);
  return waiting;
}

const friday = '2025-08-29T02:00:00.000Z';

describe('appraisals that wait', () => {
  it('are overdue after the last of the working days, of which the day of arrival is none', () => {
    expect(after([friday, submitted(1, 'n1', 'n2')]).overdueAfter(2, calendars)).toEqual([
      { dossierId: 'd1', stage: 'education', nomineeIds: ['n1', 'n2'], before: '2025-09-05' },
    ]);
  });

  it('wait no longer once appraised, returned, or told of; forwarded they wait anew', () => {
    const arrived = [friday, submitted(1, 'n1', 'n2')] as const;
    expect(after(arrived, [friday, appraised('n1')], [friday, returned('n2')]).overdueAfter(2, calendars)).toEqual([]);
    const told: DossierEvent = {
      type: 'AppraisalOverdue',
      data: {
        dossierId: 'd1',
        roundId: 'r',
        unitId: 'u',
        stage: 'education',
        nomineeIds: ['n1', 'n2'],
        before: '2025-09-05',
      },
    };
    expect(after(arrived, [friday, told]).overdueAfter(2, calendars)).toEqual([]);
    expect(
      after(arrived, [friday, told], ['2025-09-10T02:00:00.000Z', forwarded('n1')]).overdueAfter(2, calendars),
    ).toMatchObject([{ stage: 'home_affairs', nomineeIds: ['n1'], before: '2025-09-13' }]);
  });

  it('are not counted into a year without a notice', () => {
    expect(after(['2025-12-31T02:00:00.000Z', submitted(1, 'n1')]).overdueAfter(2, calendars)).toEqual([]);
  });
});
