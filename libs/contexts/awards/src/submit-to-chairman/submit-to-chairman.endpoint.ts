import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { decidingOf } from '#contexts/programmes';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { AwardDecisions } from '../award-decisions.service.js';
import { SubmitToChairmanBody } from './submit-to-chairman.dto.js';
import { submitToChairman } from './submit-to-chairman.js';

export class SubmitToChairmanCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: SubmitToChairmanBody & { readonly roundId: string; readonly proposalId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Khen thưởng')
@Controller('rounds/:roundId/proposals/:proposalId/submit-to-chairman')
export class SubmitToChairmanEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Trình Chủ tịch Ủy ban nhân dân Thành phố',
    description: 'Sơ kết, tổng kết cấp Thành phố: trước hội nghị ít nhất 30 ngày làm việc.',
  })
  submit(
    @Param('roundId') roundId: string,
    @Param('proposalId') proposalId: string,
    @Body() body: SubmitToChairmanBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new SubmitToChairmanCommand({ ...body, roundId, proposalId }, actor, context));
  }
}

@CommandHandler(SubmitToChairmanCommand)
export class SubmitToChairmanHandler implements ICommandHandler<SubmitToChairmanCommand> {
  constructor(private readonly awards: AwardDecisions) {}

  execute({ data, actor, context }: SubmitToChairmanCommand): Promise<CommandReceipt> {
    const { roundId, proposalId, addressee } = data;
    return this.awards.handOver({
      command: 'submit-to-chairman',
      roundId,
      proposalId,
      actor,
      context,
      decide: (awards, dossiers, rules, at, passage) =>
        submitToChairman(
          { proposalId, addressee: addressee ?? decidingOf(rules.route).body.unitId, by: actor.personId, at },
          awards,
          dossiers,
          rules,
          passage,
        ),
    });
  }
}
