import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { AttachmentStore, Uploads } from '#platform/files';
import { CommandAction, type CommandReceipt, GivenContext, Refused, SignedIn } from '#platform/http';
import { uploadOwner } from '../upload-file/upload-owner.js';
import { AttachDocumentDto } from './attach-document.dto.js';
import { AttachDocumentCommand } from './attach-document.endpoint.js';
import { DocumentAdmission } from './document-admission.service.js';

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/uploads/:uploadId/attach')
export class AttachUploadEndpoint {
  constructor(
    private readonly commands: CommandBus,
    private readonly admission: DocumentAdmission,
    private readonly uploads: Uploads,
    private readonly attachments: AttachmentStore,
  ) {}

  @Post()
  @CommandAction({
    summary: 'Đính kèm tệp đã tải lên xong',
    description: 'Như đính kèm tài liệu; nội dung tệp được kiểm tra lúc này. Tệp bị từ chối thì phải tải lên lại.',
  })
  async attach(
    @Param('dossierId') dossierId: string,
    @Param('uploadId') uploadId: string,
    @Body() body: AttachDocumentDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    await this.admission.of(body, { dossierId, actor, context });
    const owner = uploadOwner(actor, dossierId);
    const file = await (context.dryRun
      ? this.uploads.tryOut(owner, uploadId, (content, { name, length: size }) =>
          this.attachments.examine(content, { name, size }),
        )
      : this.uploads.take(owner, uploadId, (content, { name, length: size }) =>
          this.attachments.store(content, { name, size }),
        ));
    if ('code' in file) throw new Refused({ pointer: '/file', ...file });
    return this.commands.execute(new AttachDocumentCommand({ ...body, file, dossierId }, actor, context));
  }
}
