import { Readable } from 'node:stream';
import { Controller, Delete, Get, Head, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { type Upload, Uploads } from '#platform/files';
import { Accepts, type ApiRequest, Refused, SignedIn } from '#platform/http';
import { v7 } from 'uuid';
import { DocumentAdmission } from '../attach-document/document-admission.service.js';
import { UploadItem } from './upload-file.dto.js';
import { announcedFile, uploadOffset } from './upload-headers.js';
import { uploadOwner } from './upload-owner.js';

const number = { schema: { type: 'integer' } } as const;
const partOfFile = 'application/offset+octet-stream';
const text = { schema: { type: 'string' } } as const;

/** tus 1.0.0 (core, creation, termination, expiration): what has come of a file stays when the line breaks. */
@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/uploads')
export class UploadFileEndpoint {
  constructor(
    private readonly uploads: Uploads,
    private readonly admission: DocumentAdmission,
    private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Bắt đầu tải lên một tệp',
    description: 'Giao thức tus 1.0.0. Những gì đã nhận được giữ một ngày.',
  })
  @ApiHeader({ name: 'Upload-Length', required: true, description: 'Byte của cả tệp.' })
  @ApiHeader({ name: 'Upload-Metadata', required: true, description: 'filename và tên tệp theo Base64.' })
  @ApiCreatedResponse({ headers: { Location: text, 'Upload-Offset': number, 'Upload-Expires': text } })
  async beginUpload(
    @Param('dossierId') dossierId: string,
    @Req() request: ApiRequest,
    @SignedIn() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { id: correlationId, headers } = request;
    const context = {
      commandId: v7(),
      correlationId,
      causationId: correlationId,
      at: this.clock.now().toISOString(),
      actor: actor.personId,
    };
    await this.admission.ofAnything({ dossierId, actor, context });
    const announced = announcedFile(headers, (base64) => Buffer.from(base64, 'base64').toString());
    if ('code' in announced) throw new Refused(announced);
    const upload = await this.uploads.begin(uploadOwner(actor, dossierId), announced);
    if ('code' in upload) throw new Refused(upload);
    void reply.headers({ ...headersOf(upload), Location: `/api/dossiers/${dossierId}/uploads/${upload.uploadId}` });
  }

  @Get()
  @ApiOperation({ summary: 'Các tệp tôi đang tải lên dở cho hồ sơ này' })
  @ApiOkResponse({ type: [UploadItem] })
  async uploadList(@Param('dossierId') dossierId: string, @SignedIn() actor: Actor): Promise<UploadItem[]> {
    return [...(await this.uploads.of(uploadOwner(actor, dossierId)))];
  }

  @Head(':uploadId')
  @ApiOperation({ summary: 'Đã nhận được bao nhiêu' })
  @ApiOkResponse({ headers: { 'Upload-Offset': number, 'Upload-Length': number, 'Upload-Expires': text } })
  async uploadProgress(
    @Param('dossierId') dossierId: string,
    @Param('uploadId') uploadId: string,
    @SignedIn() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.headers({ ...headersOf(await this.find(actor, dossierId, uploadId)), 'Cache-Control': 'no-store' });
  }

  @Patch(':uploadId')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Tải tiếp',
    description: 'Nội dung từ Upload-Offset trở đi. Đứt giữa chừng thì hỏi đã nhận được bao nhiêu rồi tải tiếp.',
  })
  @Accepts(partOfFile)
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Byte mà nội dung này bắt đầu.' })
  @ApiNoContentResponse({ headers: { 'Upload-Offset': number } })
  async continueUpload(
    @Param('dossierId') dossierId: string,
    @Param('uploadId') uploadId: string,
    @Req() { headers, body }: ApiRequest,
    @SignedIn() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const upload = await this.find(actor, dossierId, uploadId);
    const offset = uploadOffset(headers);
    if (typeof offset === 'object') throw new Refused(offset);
    const reached = await this.uploads.receive(upload, offset, (body as Readable | null) ?? Readable.from([]));
    if (typeof reached === 'object') throw new Refused(reached);
    void reply.headers(headersOf({ ...upload, offset: reached }));
  }

  @Delete(':uploadId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ tệp đang tải lên' })
  @ApiNoContentResponse()
  async cancelUpload(
    @Param('dossierId') dossierId: string,
    @Param('uploadId') uploadId: string,
    @SignedIn() actor: Actor,
  ): Promise<void> {
    await this.uploads.forget((await this.find(actor, dossierId, uploadId)).uploadId);
  }

  private async find(actor: Actor, dossierId: string, uploadId: string): Promise<Upload> {
    const upload = await this.uploads.find(uploadOwner(actor, dossierId), uploadId);
    if (!upload) throw new Refused({ code: 'UPLOAD_NOT_FOUND', uploadId });
    return upload;
  }
}

const headersOf = ({ length, offset, expiresAt }: Upload) => ({
  'Tus-Resumable': '1.0.0',
  'Upload-Length': String(length),
  'Upload-Offset': String(offset),
  'Upload-Expires': new Date(expiresAt).toUTCString(),
});
