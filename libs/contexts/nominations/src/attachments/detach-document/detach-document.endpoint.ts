import { Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { detachDocument } from './detach-document.js';

export class DetachDocumentCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: { readonly dossierId: string; readonly documentId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/documents/:documentId/detach')
export class DetachDocumentEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Gỡ tài liệu', description: 'Tệp vẫn còn trong lịch sử của hồ sơ.' })
  detach(
    @Param('dossierId') dossierId: string,
    @Param('documentId') documentId: string,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new DetachDocumentCommand({ dossierId, documentId }, actor, context));
  }
}

@CommandHandler(DetachDocumentCommand)
export class DetachDocumentHandler implements ICommandHandler<DetachDocumentCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: DetachDocumentCommand): Promise<CommandReceipt> {
    const { dossierId, ...rest } = data;
    return this.dossiers.decide({
      command: 'detach-document',
      dossierId,
      actor,
      context,
      decide: (dossier) => detachDocument({ ...rest, by: actor.personId }, dossier),
    });
  }
}
