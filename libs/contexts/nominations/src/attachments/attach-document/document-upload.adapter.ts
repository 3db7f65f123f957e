import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import { AttachmentStore, isRefused, type StoredFile } from '#platform/files';
import { type ApiRequest, fingerprintOfForm, Refused, RequestValidationPipe } from '#platform/http';
import { AttachDocumentDto } from './attach-document.dto.js';

/** The store has the word on sizes: it measures while it reads. */
const limits = { files: 1, fields: 10, fieldSize: 1_000, fileSize: Number.MAX_SAFE_INTEGER };

/** Streams the file of a form into the attachment store, never holding it in memory. */
@Injectable()
export class DocumentUpload {
  private readonly validation = new RequestValidationPipe();

  constructor(private readonly store: AttachmentStore) {}

  /**
   * The fields come before the file, and nothing is kept of a file that they, or the key of the request, do not
   * allow, nor of one that is only tried.
   * @param admit throws unless the dossier would take such a document
   * @throws Refused for a file that the store refuses, or none
   */
  async receive(
    request: ApiRequest,
    admit: (fields: AttachDocumentDto) => Promise<void>,
  ): Promise<{ readonly fields: AttachDocumentDto; readonly file: StoredFile }> {
    if (!request.isMultipart()) throw new Refused({ code: 'FILE_REQUIRED', pointer: '/file' });
    const given: Record<string, unknown> = {};
    let received: { readonly fields: AttachDocumentDto; readonly file: StoredFile } | undefined;
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        given[part.fieldname] = part.value;
        continue;
      }
      const fields = await this.validated(given);
      await admit(fields);
      received = { fields, file: await this.keep(part, fields, request) };
    }
    if (received) return received;
    await this.validated(given);
    throw new Refused({ code: 'FILE_REQUIRED', pointer: '/file' });
  }

  private validated(fields: Record<string, unknown>): Promise<AttachDocumentDto> {
    return this.validation.transform(fields, {
      type: 'body',
      metatype: AttachDocumentDto,
    }) as Promise<AttachDocumentDto>;
  }

  private async keep(
    { file: content, filename }: MultipartFile,
    fields: AttachDocumentDto,
    { commandContext, keyClaim }: ApiRequest,
  ): Promise<StoredFile> {
    const given = {
      name: filename,
      admit: async ({ name, sha256 }: StoredFile) =>
        keyClaim?.cover('form', fingerprintOfForm({ ...fields, file: { name, sha256 } })),
    };
    const file = await (commandContext?.dryRun ? this.store.examine(content, given) : this.store.store(content, given));
    if (isRefused(file)) throw new Refused({ pointer: '/file', ...file });
    return file;
  }
}
