import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { RecordPaperCopiesDto } from './record-paper-copies.dto.js';
import { recordPaperCopies } from './record-paper-copies.js';

export class RecordPaperCopiesCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: RecordPaperCopiesDto & { readonly dossierId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/record-paper-copies')
export class RecordPaperCopiesEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Ghi số bộ hồ sơ giấy' })
  record(
    @Param('dossierId') dossierId: string,
    @Body() body: RecordPaperCopiesDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new RecordPaperCopiesCommand({ ...body, dossierId }, actor, context));
  }
}

@CommandHandler(RecordPaperCopiesCommand)
export class RecordPaperCopiesHandler implements ICommandHandler<RecordPaperCopiesCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: RecordPaperCopiesCommand): Promise<CommandReceipt> {
    const { dossierId, ...rest } = data;
    return this.dossiers.decide({
      command: 'record-paper-copies',
      dossierId,
      actor,
      context,
      decide: (dossier) => recordPaperCopies({ ...rest, by: actor.personId }, dossier),
    });
  }
}
