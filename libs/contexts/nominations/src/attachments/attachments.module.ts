import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DossierModule } from '../dossier/dossier.module.js';
import { AttachDocumentEndpoint, AttachDocumentHandler } from './attach-document/attach-document.endpoint.js';
import { AttachUploadEndpoint } from './attach-document/attach-upload.endpoint.js';
import { DocumentAdmission } from './attach-document/document-admission.service.js';
import { DocumentUpload } from './attach-document/document-upload.adapter.js';
import { DetachDocumentEndpoint, DetachDocumentHandler } from './detach-document/detach-document.endpoint.js';
import { DocumentContentEndpoint } from './document-content/document-content.endpoint.js';
import { UploadFileEndpoint } from './upload-file/upload-file.endpoint.js';

/** Files of a dossier: sent, attached, detached, read. */
@Module({
  imports: [CqrsModule, DossierModule],
  controllers: [
    AttachDocumentEndpoint,
    UploadFileEndpoint,
    AttachUploadEndpoint,
    DetachDocumentEndpoint,
    DocumentContentEndpoint,
  ],
  providers: [DocumentUpload, DocumentAdmission, AttachDocumentHandler, DetachDocumentHandler],
})
export class AttachmentsModule {}
