import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import type { Actor } from '../actor.js';
import { OrganisationDecisions } from '../organisation-decisions.service.js';
import { RegisterUnitDto } from './register-unit.dto.js';
import { registerUnit, type RegisterUnit } from './register-unit.js';

export class RegisterUnitCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: RegisterUnit,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đơn vị')
@Controller('units')
export class RegisterUnitEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Đăng ký đơn vị' })
  register(@Body() body: RegisterUnitDto, @SignedIn() actor: Actor, @GivenContext() context: CommandContext) {
    return this.commands.execute(new RegisterUnitCommand({ ...body, by: actor.personId }, actor, context));
  }
}

@CommandHandler(RegisterUnitCommand)
export class RegisterUnitHandler implements ICommandHandler<RegisterUnitCommand> {
  constructor(private readonly decisions: OrganisationDecisions) {}

  execute({ data, actor, context }: RegisterUnitCommand) {
    return this.decisions.aboutUnit(data.unitId, { name: 'register-unit', actor, context }, (unit) =>
      registerUnit(data, unit),
    );
  }
}
