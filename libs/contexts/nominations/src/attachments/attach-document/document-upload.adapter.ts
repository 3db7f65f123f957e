import type { Multipart, MultipartFile } from '@fastify/multipart';
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
    const given = new Map<string, unknown>();
    let received: { readonly fields: AttachDocumentDto; readonly file: StoredFile } | undefined;
    for await (const part of partsOf(request)) {
      if (part.type === 'field') {
        given.set(part.fieldname, part.value);
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

  private validated(fields: ReadonlyMap<string, unknown>): Promise<AttachDocumentDto> {
    return this.validation.transform(Object.fromEntries(fields), {
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
    const keeping = commandContext?.dryRun ? this.store.examine(content, given) : this.store.store(content, given);
    const file = await keeping.catch((error: unknown) => {
      throw error === content.errored ? unreadable(error) : error;
    });
    if (isRefused(file)) throw new Refused({ pointer: '/file', ...file });
    return file;
  }
}

async function* partsOf(request: ApiRequest): AsyncIterable<Multipart> {
  try {
    yield* request.parts({ limits });
  } catch (error) {
    throw unreadable(error);
  }
}

/** What the parser says of a form that is none or breaks off; its own refusals bring their status. */
const unreadable = (error: unknown): unknown =>
  error instanceof Error && 'statusCode' in error ? error : new Refused({ code: 'MALFORMED_REQUEST' });
