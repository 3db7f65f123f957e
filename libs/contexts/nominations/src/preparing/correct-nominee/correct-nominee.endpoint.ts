import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { NomineeDetailsDto } from '../nominee-details.dto.js';
import { correctNominee } from './correct-nominee.js';

export class CorrectNomineeCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: NomineeDetailsDto & { readonly dossierId: string; readonly nomineeId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/nominees/:nomineeId/correct')
export class CorrectNomineeEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Sửa thông tin đối tượng' })
  correct(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @Body() body: NomineeDetailsDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new CorrectNomineeCommand({ ...body, dossierId, nomineeId }, actor, context));
  }
}

@CommandHandler(CorrectNomineeCommand)
export class CorrectNomineeHandler implements ICommandHandler<CorrectNomineeCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: CorrectNomineeCommand): Promise<CommandReceipt> {
    const { dossierId, ...rest } = data;
    return this.dossiers.decide({
      command: 'correct-nominee',
      dossierId,
      actor,
      context,
      decide: (dossier) => correctNominee({ ...rest, by: actor.personId }, dossier),
    });
  }
}
