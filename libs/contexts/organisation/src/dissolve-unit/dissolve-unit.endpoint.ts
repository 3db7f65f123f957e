import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import type { Actor } from '../actor.js';
import { OrganisationDecisions } from '../organisation-decisions.service.js';
import { DissolveUnitDto } from './dissolve-unit.dto.js';
import { dissolveUnit, type DissolveUnit } from './dissolve-unit.js';

export class DissolveUnitCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: DissolveUnit,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đơn vị')
@Controller('units')
export class DissolveUnitEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post(':unitId/dissolve')
  @CommandAction({ summary: 'Kết thúc hoạt động của đơn vị' })
  dissolve(
    @Param('unitId') unitId: string,
    @Body() body: DissolveUnitDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ) {
    return this.commands.execute(new DissolveUnitCommand({ unitId, ...body, by: actor.personId }, actor, context));
  }
}

@CommandHandler(DissolveUnitCommand)
export class DissolveUnitHandler implements ICommandHandler<DissolveUnitCommand> {
  constructor(private readonly decisions: OrganisationDecisions) {}

  execute({ data, actor, context }: DissolveUnitCommand) {
    return this.decisions.aboutUnit(data.unitId, { name: 'dissolve-unit', actor, context }, (unit) =>
      dissolveUnit(data, unit),
    );
  }
}
