import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { dayOf } from '#platform/calendar';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { AwardDecisions } from '../award-decisions.service.js';
import { RecordCouncilOpinionBody } from './record-council-opinion.dto.js';
import { type RecordCouncilOpinion, recordCouncilOpinion } from './record-council-opinion.js';

export class RecordCouncilOpinionCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: Omit<RecordCouncilOpinion, 'by'> & { readonly roundId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals/:proposalId/record-council-opinion')
export class RecordCouncilOpinionEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Ghi ý kiến Hội đồng Thi đua - Khen thưởng' })
  record(
    @Param('roundId') roundId: string,
    @Param('proposalId') proposalId: string,
    @Body() body: RecordCouncilOpinionBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new RecordCouncilOpinionCommand({ ...body, roundId, proposalId }, actor, context));
  }
}

@CommandHandler(RecordCouncilOpinionCommand)
export class RecordCouncilOpinionHandler implements ICommandHandler<RecordCouncilOpinionCommand> {
  constructor(private readonly awards: AwardDecisions) {}

  execute({ data: { roundId, ...opinion }, actor, context }: RecordCouncilOpinionCommand): Promise<CommandReceipt> {
    return this.awards.decide({
      command: 'record-council-opinion',
      roundId,
      proposalId: opinion.proposalId,
      actor,
      context,
      decide: (awards) => recordCouncilOpinion({ ...opinion, by: actor.personId }, awards, dayOf(context.at)),
    });
  }
}
