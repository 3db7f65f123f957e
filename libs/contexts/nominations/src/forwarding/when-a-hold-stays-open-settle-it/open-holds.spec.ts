import { expect, it } from '@jest/globals';
import type { RecordedEvent } from '#platform/event-sourcing';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { OpenHolds } from './open-holds.js';

const attempt = { owner: { stream: 'batch-b1', id: 'b1' }, commandId: 'c1', n: 0 };
const to = { at: 'stage', stage: 'home_affairs' } as const;
const later = new Date('2025-07-01T03:00:00.000Z');

const recorded = (dossierId: string, event: DossierEvent) =>
  ({ ...event, stream: `dossier-${dossierId}` }) as unknown as RecordedEvent;
const held = (at: string): DossierEvent => ({
  type: 'NomineesHeld',
  data: { attempt, nomineeIds: ['n1'], by: 'x', at },
});

function after(...events: readonly RecordedEvent[]): OpenHolds {
  const holds = new OpenHolds();
  for (const event of events) holds.see(event);
  return holds;
}

it('a hold is overdue when its attempt took the last one long ago', () => {
  const holds = after(
    recorded('d1', held('2025-07-01T02:00:00.000Z')),
    recorded('d2', held('2025-07-01T02:00:30.000Z')),
  );
  expect(holds.heldBefore(new Date('2025-07-01T02:00:20.000Z'))).toEqual([]);
  expect(holds.heldBefore(later).map(({ dossierId }) => dossierId)).toEqual(['d1', 'd2']);
});

it('one that went on or was released is waited for no more', () => {
  const holds = after(
    recorded('d1', held('2025-07-01T02:00:00.000Z')),
    recorded('d2', held('2025-07-01T02:00:00.000Z')),
    recorded('d1', { type: 'DossierForwarded', data: { batchId: 'b1', nomineeIds: ['n1'], to, attempt, by: 'x' } }),
    recorded('d2', { type: 'HoldReleased', data: { attempt, nomineeIds: ['n1'] } }),
  );
  expect(holds.heldBefore(later)).toEqual([]);
});
