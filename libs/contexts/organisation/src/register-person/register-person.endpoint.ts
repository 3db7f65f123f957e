import { Body, Controller, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import type { Actor } from '../actor.js';
import { OrganisationDecisions } from '../organisation-decisions.service.js';
import { RegisterPersonDto } from './register-person.dto.js';
import { registerPerson, type RegisterPerson } from './register-person.js';

export class RegisterPersonCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: RegisterPerson,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Người dùng')
@Controller('people')
export class RegisterPersonEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Đăng ký người dùng' })
  register(@Body() body: RegisterPersonDto, @SignedIn() actor: Actor, @GivenContext() context: CommandContext) {
    return this.commands.execute(new RegisterPersonCommand({ ...body, by: actor.personId }, actor, context));
  }
}

@CommandHandler(RegisterPersonCommand)
export class RegisterPersonHandler implements ICommandHandler<RegisterPersonCommand> {
  constructor(private readonly decisions: OrganisationDecisions) {}

  execute({ data, actor, context }: RegisterPersonCommand) {
    return this.decisions.aboutPerson(data.personId, { name: 'register-person', actor, context }, (person) =>
      registerPerson(data, person),
    );
  }
}
