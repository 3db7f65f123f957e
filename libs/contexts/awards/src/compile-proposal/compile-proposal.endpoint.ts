import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { AwardDecisions } from '../award-decisions.service.js';
import { CompileProposalBody } from './compile-proposal.dto.js';
import { compileProposal } from './compile-proposal.js';

export class CompileProposalCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: CompileProposalBody & { readonly roundId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals')
export class CompileProposalEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Lập danh sách trình khen thưởng',
    description: 'Các đối tượng đã được Sở Nội vụ thẩm định đạt.',
  })
  compile(
    @Param('roundId') roundId: string,
    @Body() body: CompileProposalBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new CompileProposalCommand({ ...body, roundId }, actor, context));
  }
}

@CommandHandler(CompileProposalCommand)
export class CompileProposalHandler implements ICommandHandler<CompileProposalCommand> {
  constructor(private readonly awards: AwardDecisions) {}

  execute({ data, actor, context }: CompileProposalCommand): Promise<CommandReceipt> {
    const { roundId, proposalId = context.commandId, form, nominees } = data;
    return this.awards.decide({
      command: 'compile-proposal',
      roundId,
      proposalId,
      actor,
      context,
      dossierIds: nominees.map(({ dossierId }) => dossierId),
      decide: (awards, dossiers, rules) =>
        compileProposal({ proposalId, form, nominees, by: actor.personId }, awards, dossiers, rules),
    });
  }
}
