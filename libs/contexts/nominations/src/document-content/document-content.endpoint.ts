import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { AttachmentStore } from '#platform/files';
import { Refused, SignedIn } from '#platform/http';
import { DossierDecisions } from '../dossier-decisions.adapter.js';
import type { StoredFile } from '../dossier-events.js';
import { DossierStreams } from '../dossier-streams.adapter.js';

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/documents/:documentId/content')
export class DocumentContentEndpoint {
  constructor(private readonly dossiers: DossierDecisions, private readonly streams: DossierStreams, private readonly attachments: AttachmentStore, private readonly clock: Clock) {}

  @Get()
  @ApiOperation({ summary: 'Tải tài liệu của hồ sơ', description: 'Cả tài liệu đã được thay hoặc gỡ, vì hồ sơ giữ nguyên lịch sử. Văn bản soạn trên ứng dụng được hiển thị, tệp đính kèm chỉ để tải về.' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@Param('dossierId') dossierId: string, @Param('documentId') documentId: string, @SignedIn() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    await this.dossiers.openFor(actor, dossierId, this.clock.now().toISOString());
    const file = await this.streams.fileOf(dossierId, documentId);
    const content = file && (await this.attachments.open(file.sha256));
    if (!content) throw new Refused({ code: 'DOCUMENT_NOT_FOUND', documentId });
    const written = file.mediaType.startsWith('text/html');
    if (written) void reply.header('content-security-policy', alone).removeHeader('origin-agent-cluster');
    return new StreamableFile(content, { type: file.mediaType, length: file.size, disposition: `${written ? 'inline' : 'attachment'}; ${named(file)}` });
  }
}

/** A paper written here is shown, as a page of no origin that runs nothing. An uploaded file is never shown as a page of ours. */
const alone = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

const named = ({ name }: StoredFile): string => `filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
