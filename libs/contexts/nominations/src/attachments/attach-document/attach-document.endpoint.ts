import { Controller, Param, Post, Req } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { Accepts, type ApiRequest, CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import type { StoredFile } from '../../dossier/dossier-events.js';
import { type AttachDocumentDto, AttachDocumentForm } from './attach-document.dto.js';
import { attachDocument } from './attach-document.js';
import { DocumentAdmission } from './document-admission.service.js';
import { DocumentLimit } from './document-limit.service.js';
import { DocumentUpload } from './document-upload.adapter.js';

export class AttachDocumentCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: AttachDocumentDto & { readonly dossierId: string; readonly file: StoredFile },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/documents')
export class AttachDocumentEndpoint {
  constructor(
    private readonly commands: CommandBus,
    private readonly admission: DocumentAdmission,
    private readonly uploads: DocumentUpload,
  ) {}

  @Post()
  @CommandAction({
    summary: 'Đính kèm tài liệu',
    description: 'Tài liệu mới thay cho tờ trình, danh sách hoặc báo cáo thành tích đã có.',
  })
  @Accepts('multipart/form-data')
  @ApiBody({ type: AttachDocumentForm })
  async attach(
    @Param('dossierId') dossierId: string,
    @Req() request: ApiRequest,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    await this.admission.ofAnything({ dossierId, actor, context });
    const { fields, file } = await this.uploads.receive(request, (place) =>
      this.admission.of(place, { dossierId, actor, context }),
    );
    return this.commands.execute(new AttachDocumentCommand({ ...fields, file, dossierId }, actor, context));
  }
}

@CommandHandler(AttachDocumentCommand)
export class AttachDocumentHandler implements ICommandHandler<AttachDocumentCommand> {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly limit: DocumentLimit,
  ) {}

  execute({ data, actor, context }: AttachDocumentCommand): Promise<CommandReceipt> {
    const { dossierId, documentId = context.commandId, component, nomineeId, file } = data;
    const document = { documentId, component, ...(nomineeId !== undefined && { nomineeId }), file, by: actor.personId };
    return this.dossiers.decide({
      command: 'attach-document',
      dossierId,
      actor,
      context,
      decide: (dossier) => attachDocument(document, dossier, this.limit.perDossier),
    });
  }
}
