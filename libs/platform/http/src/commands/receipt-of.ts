import type { Outcome } from '#platform/event-store';
import type { CommandReceipt } from './command-receipt.js';
import { Refused } from '../refusals/refused.js';

/** @throws Refused with every rejection */
export function receiptOf(outcome: Outcome): CommandReceipt {
  if (outcome.outcome === 'rejected') throw new Refused(...outcome.rejections);
  const { events, revision, position, dryRun, replayed } = outcome;
  return {
    position,
    revision: revision === undefined ? undefined : Number(revision),
    events: events.map(({ type, data }) => ({ type, data })),
    dryRun,
    replayed,
  };
}
