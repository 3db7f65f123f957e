import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { type CommandReceipt, receiptOf, Refused } from '#platform/http';
import { RoundReader } from '../round-reader.service.js';
import { type Timetable, timetableAggregate, type TimetableEvent, timetableStream } from '../timetable.js';
import { reachMilestone } from './reach-milestone.js';

/** Given by the clock alone. */
export class ReachMilestoneCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: { readonly roundId: string; readonly milestone: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ReachMilestoneCommand)
export class ReachMilestoneHandler implements ICommandHandler<ReachMilestoneCommand> {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundReader,
    private readonly permissions: PermissionTable,
  ) {}

  async execute({ data: { roundId, milestone }, actor, context }: ReachMilestoneCommand): Promise<CommandReceipt> {
    const found = await this.rounds.round(roundId);
    if (!found) throw new Refused({ code: 'ROUND_NOT_FOUND', roundId });
    const refusal = this.permissions.permit('reach-milestone', actor, { situation: found.round.situation });
    if (refusal) throw new Refused(refusal);
    const ground = await this.rounds.groundOfDates(found.round);
    const outcome = await this.runner.run<Timetable, TimetableEvent>({
      stream: timetableStream(roundId),
      aggregate: timetableAggregate,
      context: { ...context, rulesVersion: `${found.round.packId}@${found.round.packVersion}` },
      decide: (timetable) => reachMilestone({ milestone, at: context.at }, timetable, ground),
    });
    return receiptOf(outcome);
  }
}
