import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import type { Actor } from '../actor.js';
import { OrganisationDecisions } from '../organisation-decisions.service.js';
import { RevokeRoleDto } from './revoke-role.dto.js';
import { revokeRole, type RevokeRole } from './revoke-role.js';

export class RevokeRoleCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: RevokeRole,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Người dùng')
@Controller('people')
export class RevokeRoleEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post(':personId/revoke-role')
  @CommandAction({ summary: 'Thôi vai trò tại một đơn vị' })
  revoke(
    @Param('personId') personId: string,
    @Body() body: RevokeRoleDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ) {
    return this.commands.execute(new RevokeRoleCommand({ personId, ...body, by: actor.personId }, actor, context));
  }
}

@CommandHandler(RevokeRoleCommand)
export class RevokeRoleHandler implements ICommandHandler<RevokeRoleCommand> {
  constructor(private readonly decisions: OrganisationDecisions) {}

  execute({ data, actor, context }: RevokeRoleCommand) {
    return this.decisions.aboutPerson(data.personId, { name: 'revoke-role', actor, context }, (person) =>
      revokeRole(data, person),
    );
  }
}
