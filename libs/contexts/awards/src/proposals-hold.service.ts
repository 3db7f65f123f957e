import { Injectable } from '@nestjs/common';
import { type AbandonReason, type Attempt, isSame } from '#contexts/nominations';
import { type AttemptOutcome, type HoldOwner, HoldOwners } from '#contexts/nominations.module';
import { accepted, type CommandContext, own } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import type { AwardEvent } from './award-events.js';
import { type Awards, awardsAggregate, isAwardsStream } from './awards-of-round.js';
import {
  markItsDossiers,
  name as automation,
} from './when-a-proposal-is-submitted-mark-its-dossiers/mark-its-dossiers.js';

/** Proposals own the holds of whom they list. */
@Injectable()
export class ProposalsHold implements HoldOwner {
  constructor(
    private readonly runner: DecisionRunner,
    owners: HoldOwners,
  ) {
    owners.add(this);
  }

  readonly owns = isAwardsStream;
  readonly automation = automation;

  async outcomeOf(attempt: Attempt): Promise<AttemptOutcome> {
    const { state } = await this.runner.state<Awards, AwardEvent>(attempt.owner.stream, awardsAggregate);
    return outcomeIn(state, attempt);
  }

  async abandon(attempt: Attempt, why: AbandonReason, context: CommandContext): Promise<void> {
    const { stream, id: proposalId } = attempt.owner;
    await this.runner.run<Awards, AwardEvent>({
      stream,
      aggregate: awardsAggregate,
      context,
      decide: (awards) =>
        outcomeIn(awards, attempt).outcome === 'undecided'
          ? accepted({ type: 'ProposalSubmissionAbandoned', data: { proposalId, attempt, why } })
          : accepted(),
    });
  }
}

function outcomeIn(awards: Awards, attempt: Attempt): AttemptOutcome {
  if (awards.abandoned.some((abandoned) => isSame(abandoned, attempt))) return { outcome: 'over' };
  const proposal = own(awards.proposals, attempt.owner.id);
  if (!proposal || !('submission' in proposal)) return { outcome: 'undecided' };
  const { proposalId, to, attempt: stated } = proposal.submission;
  if (!stated || !isSame(stated, attempt)) return { outcome: 'over' };
  return {
    outcome: 'stated',
    parts: markItsDossiers(proposal.submission),
    event: ({ nomineeIds }) => ({
      type: 'NomineesSubmittedForDecision',
      data: { proposalId, nomineeIds, to, attempt },
    }),
  };
}
