import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { AttachmentStore } from '#platform/files';
import { Refused, SignedIn } from '#platform/http';
import { DossierDecisions } from '../dossier-decisions.adapter.js';
import { DossierStreams } from '../dossier-streams.adapter.js';

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/documents/:documentId/content')
export class DocumentContentEndpoint {
  constructor(private readonly dossiers: DossierDecisions, private readonly streams: DossierStreams, private readonly attachments: AttachmentStore, private readonly clock: Clock) {}

  @Get()
  @ApiOperation({ summary: 'Tải tài liệu của hồ sơ', description: 'Cả tài liệu đã được thay hoặc gỡ, vì hồ sơ giữ nguyên lịch sử.' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@Param('dossierId') dossierId: string, @Param('documentId') documentId: string, @SignedIn() actor: Actor): Promise<StreamableFile> {
    await this.dossiers.openFor(actor, dossierId, this.clock.now().toISOString());
    const file = await this.streams.fileOf(dossierId, documentId);
    const content = file && (await this.attachments.open(file.sha256));
    if (!content) throw new Refused({ code: 'DOCUMENT_NOT_FOUND', documentId });
    // never shown in the browser as a page of ours
    return new StreamableFile(content, {
      type: file.mediaType,
      length: file.size,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    });
  }
}
