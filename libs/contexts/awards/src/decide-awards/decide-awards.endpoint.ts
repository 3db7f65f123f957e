import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, automationActor } from '#contexts/organisation';
import { followUp, FollowUps, RecordNomineeDecisionCommand } from '#contexts/nominations.module';
import { dayOf } from '#platform/calendar';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { AwardDecisions } from '../award-decisions.service.js';
import type { AwardEvent } from '../award-events.js';
import {
  name as automationName,
  tellTheDossiers,
} from '../when-awards-are-decided-tell-the-dossiers/tell-the-dossiers.js';
import { DecideAwardsBody } from './decide-awards.dto.js';
import { type DecideAwards, decideAwards } from './decide-awards.js';

export class DecideAwardsCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: Omit<DecideAwards, 'by'> & { readonly roundId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals/:proposalId/decide')
export class DecideAwardsEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Quyết định khen thưởng' })
  decide(
    @Param('roundId') roundId: string,
    @Param('proposalId') proposalId: string,
    @Body() body: DecideAwardsBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new DecideAwardsCommand({ ...body, roundId, proposalId }, actor, context));
  }
}

@CommandHandler(DecideAwardsCommand)
export class DecideAwardsHandler implements ICommandHandler<DecideAwardsCommand> {
  constructor(
    private readonly awards: AwardDecisions,
    private readonly followUps: FollowUps,
  ) {}

  async execute({ data: { roundId, ...decision }, actor, context }: DecideAwardsCommand): Promise<CommandReceipt> {
    const receipt = await this.awards.decide({
      command: 'decide-awards',
      roundId,
      proposalId: decision.proposalId,
      actor,
      context,
      decide: (awards, dossiers, rules) =>
        decideAwards({ ...decision, by: actor.personId }, awards, dossiers, rules, dayOf(context.at)),
    });
    if (!receipt.dryRun) await this.tellDossiers(receipt.events as AwardEvent[], context);
    return receipt;
  }

  private async tellDossiers(events: readonly AwardEvent[], context: CommandContext): Promise<void> {
    const automation = automationActor(automationName);
    for (const decision of events.flatMap((event) =>
      event.type === 'AwardsDecided' ? tellTheDossiers(event.data) : [],
    )) {
      const next = {
        ...followUp(context, `record-nominee-decision ${decision.nomineeId}`),
        actor: automation.personId,
      };
      await this.followUps.attempt(new RecordNomineeDecisionCommand(decision, automation, next));
    }
  }
}
