import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { AttachmentStore } from '#platform/files';
import { type ApiRequest, isHeldByCaller, Refused, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import type { StoredFile } from '../../dossier/dossier-events.js';
import { DossierStreams } from '../../dossier/dossier-streams.service.js';
import { DocumentContentQuery } from './document-content.dto.js';
import { policyOfShown } from './how-shown.js';

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/documents/:documentId/content')
export class DocumentContentEndpoint {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly streams: DossierStreams,
    private readonly attachments: AttachmentStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Tải tài liệu của hồ sơ',
    description:
      'Cả tài liệu đã được thay hoặc gỡ, vì hồ sơ giữ nguyên lịch sử. Văn bản soạn trên ứng dụng được hiển thị; tệp đính kèm để tải về, trừ khi xin xem trước tệp PDF và ảnh.',
  })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Param('dossierId') dossierId: string,
    @Param('documentId') documentId: string,
    @Query() { preview }: DocumentContentQuery,
    @Req() request: ApiRequest,
    @SignedIn() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    await this.dossiers.openFor(actor, dossierId, this.clock.now().toISOString());
    const file = await this.streams.fileOf(dossierId, documentId);
    if (file && isHeldByCaller(request, reply, file.sha256)) return undefined;
    const content = file && (await this.attachments.open(file.sha256));
    if (!content) throw new Refused({ code: 'DOCUMENT_NOT_FOUND', documentId });
    const policy = policyOfShown(file, preview === 'true');
    if (policy) void reply.header('content-security-policy', policy).removeHeader('origin-agent-cluster');
    return new StreamableFile(content, {
      type: file.mediaType,
      length: file.size,
      disposition: `${policy ? 'inline' : 'attachment'}; ${named(file)}`,
    });
  }
}

const named = ({ name }: StoredFile): string =>
  `filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
