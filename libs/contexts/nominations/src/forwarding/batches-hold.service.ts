import { Injectable } from '@nestjs/common';
import { accepted, type CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { type AbandonReason, type Attempt, isSame } from '../dossier/holds/attempt.js';
import { type AttemptOutcome, type HoldOwner, HoldOwners } from '../dossier/holds/hold-owners.service.js';
import { type Batch, batchAggregate, type BatchEvent, isBatchStream } from './batch.js';
import { name as automation } from './when-a-batch-is-forwarded-forward-its-dossiers/forward-its-dossiers.js';

/** Batches own the holds of whom they name. */
@Injectable()
export class BatchesHold implements HoldOwner {
  constructor(
    private readonly runner: DecisionRunner,
    owners: HoldOwners,
  ) {
    owners.add(this);
  }

  readonly owns = isBatchStream;
  readonly automation = automation;

  async outcomeOf(attempt: Attempt): Promise<AttemptOutcome> {
    const { state } = await this.runner.state<Batch, BatchEvent>(attempt.owner.stream, batchAggregate);
    return outcomeIn(state, attempt);
  }

  async abandon(attempt: Attempt, why: AbandonReason, context: CommandContext): Promise<void> {
    const { stream, id: batchId } = attempt.owner;
    await this.runner.run<Batch, BatchEvent>({
      stream,
      aggregate: batchAggregate,
      context,
      decide: (batch) =>
        outcomeIn(batch, attempt).outcome === 'undecided'
          ? accepted({ type: 'BatchAbandoned', data: { batchId, attempt, why } })
          : accepted(),
    });
  }
}

function outcomeIn(batch: Batch, attempt: Attempt): AttemptOutcome {
  if (batch.abandoned.some((abandoned) => isSame(abandoned, attempt))) return { outcome: 'over' };
  if (batch.situation === 'NotForwarded') return { outcome: 'undecided' };
  if (!batch.attempt || !isSame(batch.attempt, attempt)) return { outcome: 'over' };
  const { batchId, to, by, dossiers: parts } = batch;
  return {
    outcome: 'stated',
    parts,
    event: ({ nomineeIds }) => ({ type: 'DossierForwarded', data: { batchId, nomineeIds, to, attempt, by } }),
  };
}
