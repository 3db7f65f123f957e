import type { DomainEvent, Position, Rejection } from '#platform/event-sourcing';
import type { CommandReceipt } from './command-receipt.js';
import { Refused } from './refused.js';

/** What became of a command; `Outcome` of the decision runner is one. */
export type CommandOutcome =
  | {
      readonly outcome: 'accepted';
      readonly events: readonly DomainEvent[];
      /** Absent when nothing is stored: a dry run on a new stream. */
      readonly revision?: bigint;
      readonly position?: Position;
      readonly replayed?: boolean;
      readonly dryRun?: boolean;
    }
  | { readonly outcome: 'rejected'; readonly rejections: readonly Rejection[] };

/** @throws Refused with every rejection */
export function receiptOf(outcome: CommandOutcome): CommandReceipt {
  if (outcome.outcome === 'rejected') throw new Refused(...outcome.rejections);
  return {
    position: outcome.position,
    revision: outcome.revision === undefined ? undefined : Number(outcome.revision),
    events: outcome.events.map(({ type, data }) => ({ type, data })),
    dryRun: outcome.dryRun ?? false,
    replayed: outcome.replayed ?? false,
  };
}
