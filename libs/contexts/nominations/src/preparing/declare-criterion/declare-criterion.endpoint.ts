import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { DeclareCriterionDto } from './declare-criterion.dto.js';
import { declareCriterion } from './declare-criterion.js';

export class DeclareCriterionCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: DeclareCriterionDto & { readonly dossierId: string; readonly nomineeId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/nominees/:nomineeId/declare-criterion')
export class DeclareCriterionEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Kê khai tiêu chuẩn',
    description: 'Đơn vị kê khai đối tượng đạt tiêu chuẩn thế nào, kèm minh chứng.',
  })
  declare(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @Body() body: DeclareCriterionDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new DeclareCriterionCommand({ ...body, dossierId, nomineeId }, actor, context));
  }
}

@CommandHandler(DeclareCriterionCommand)
export class DeclareCriterionHandler implements ICommandHandler<DeclareCriterionCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: DeclareCriterionCommand): Promise<CommandReceipt> {
    const { dossierId, ...rest } = data;
    return this.dossiers.decide({
      command: 'declare-criterion',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) => declareCriterion({ ...rest, by: actor.personId }, dossier, rules),
    });
  }
}
