import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { WaivePrerequisiteDto } from './waive-prerequisite.dto.js';
import { waivePrerequisite } from './waive-prerequisite.js';

export class WaivePrerequisiteCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: WaivePrerequisiteDto & { readonly dossierId: string; readonly nomineeId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/nominees/:nomineeId/waive-prerequisite')
export class WaivePrerequisiteEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Miễn điều kiện danh hiệu',
    description: 'Sở Nội vụ miễn cho một đối tượng điều kiện đã được công nhận danh hiệu.',
  })
  waive(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @Body() body: WaivePrerequisiteDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new WaivePrerequisiteCommand({ ...body, dossierId, nomineeId }, actor, context));
  }
}

@CommandHandler(WaivePrerequisiteCommand)
export class WaivePrerequisiteHandler implements ICommandHandler<WaivePrerequisiteCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: WaivePrerequisiteCommand): Promise<CommandReceipt> {
    const { dossierId, ...rest } = data;
    return this.dossiers.decide({
      command: 'waive-prerequisite',
      dossierId,
      actor,
      context,
      decide: (dossier, rules) => waivePrerequisite({ ...rest, by: actor.personId }, dossier, rules),
    });
  }
}
