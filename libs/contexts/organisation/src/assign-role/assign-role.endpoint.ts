import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import type { Actor } from '../actor.js';
import { OrganisationDecisions } from '../organisation-decisions.service.js';
import { UnitReader } from '../unit-reader.service.js';
import { AssignRoleDto } from './assign-role.dto.js';
import { assignRole, type AssignRole } from './assign-role.js';

export class AssignRoleCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: AssignRole,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Người dùng')
@Controller('people')
export class AssignRoleEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/assign-role')
  @CommandAction({ summary: 'Giao vai trò tại một đơn vị' })
  assign(
    @Param('personId') personId: string,
    @Body() body: AssignRoleDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ) {
    return this.commands.execute(new AssignRoleCommand({ personId, ...body, by: actor.personId }, actor, context));
  }
}

@CommandHandler(AssignRoleCommand)
export class AssignRoleHandler implements ICommandHandler<AssignRoleCommand> {
  constructor(
    private readonly decisions: OrganisationDecisions,
    private readonly units: UnitReader,
  ) {}

  async execute({ data, actor, context }: AssignRoleCommand) {
    const unit = await this.units.unit(data.unitId);
    return this.decisions.aboutPerson(data.personId, { name: 'assign-role', actor, context }, (person) =>
      assignRole(data, person, unit),
    );
  }
}
