import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { dayOf } from '#platform/calendar';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { AwardDecisions } from '../award-decisions.service.js';
import { RevokeAwardBody } from './revoke-award.dto.js';
import { type RevokeAward, revokeAward } from './revoke-award.js';

export class RevokeAwardCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: Omit<RevokeAward, 'by'> & { readonly roundId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals/:proposalId/revoke')
export class RevokeAwardEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Hủy bỏ, thu hồi khen thưởng', description: 'Quyết định ban đầu vẫn được giữ trong sổ.' })
  revoke(
    @Param('roundId') roundId: string,
    @Param('proposalId') proposalId: string,
    @Body() body: RevokeAwardBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new RevokeAwardCommand({ ...body, roundId, proposalId }, actor, context));
  }
}

@CommandHandler(RevokeAwardCommand)
export class RevokeAwardHandler implements ICommandHandler<RevokeAwardCommand> {
  constructor(private readonly awards: AwardDecisions) {}

  execute({ data: { roundId, ...revocation }, actor, context }: RevokeAwardCommand): Promise<CommandReceipt> {
    return this.awards.decide({
      command: 'revoke-award',
      roundId,
      proposalId: revocation.proposalId,
      actor,
      context,
      decide: (awards) => revokeAward({ ...revocation, by: actor.personId }, awards, dayOf(context.at)),
    });
  }
}
