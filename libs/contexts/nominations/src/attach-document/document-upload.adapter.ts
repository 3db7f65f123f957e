import type {} from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AttachmentStore, isRefused, type StoredFile } from '#platform/files';
import { Refused, RequestValidationPipe } from '#platform/http';
import { AttachDocumentDto } from './attach-document.dto.js';

/** The store has the word on sizes: it measures while it reads. */
const limits = { files: 1, fields: 10, fieldSize: 1_000, fileSize: Number.MAX_SAFE_INTEGER };

/** Streams the file of a form into the attachment store, never holding it in memory. */
@Injectable()
export class DocumentUpload {
  private readonly validation = new RequestValidationPipe();

  constructor(private readonly store: AttachmentStore) {}

  /** @throws Refused for a file that the store refuses, or none */
  async receive(request: FastifyRequest): Promise<{ readonly fields: AttachDocumentDto; readonly file: StoredFile }> {
    if (!request.isMultipart()) throw new Refused({ code: 'FILE_REQUIRED', pointer: '/file' });
    const fields: Record<string, unknown> = {};
    let file: StoredFile | undefined;
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields[part.fieldname] = part.value;
      else file = await this.keep(part);
    }
    const valid = (await this.validation.transform(fields, { type: 'body', metatype: AttachDocumentDto })) as AttachDocumentDto;
    if (!file) throw new Refused({ code: 'FILE_REQUIRED', pointer: '/file' });
    return { fields: valid, file };
  }

  private async keep({ file, filename }: { file: Parameters<AttachmentStore['store']>[0]; filename: string }): Promise<StoredFile> {
    const kept = await this.store.store(file, { name: filename });
    if (isRefused(kept)) throw new Refused({ pointer: '/file', ...kept });
    return kept;
  }
}
