import { absent, conflict, invalid, malformed } from '#platform/event-sourcing';
import type { dossierRefusals, TextsFor } from '../dossier/refusals.vi.js';
import type { AttachDocumentRejection } from './attach-document/attach-document.js';
import type { DetachDocumentRejection } from './detach-document/detach-document.js';
import type { UploadHeaderMalformed } from './upload-file/upload-headers.js';

type AttachmentsRefusal =
  | AttachDocumentRejection
  | DetachDocumentRejection
  | UploadHeaderMalformed
  | { readonly code: 'FILE_REQUIRED'; readonly pointer: string };

export const attachmentRefusals: TextsFor<AttachmentsRefusal, keyof typeof dossierRefusals> = {
  NOTHING_AT_UNIT: invalid(() => 'Hồ sơ đã nộp và không có đối tượng nào được trả lại đơn vị.'),
  NOMINEE_REQUIRED: invalid(() => 'Tài liệu này phải gắn với một đối tượng.'),
  NOMINEE_NOT_EXPECTED: invalid(() => 'Tài liệu này thuộc cả hồ sơ, không gắn với một đối tượng.'),
  TOO_MANY_DOCUMENTS: invalid(
    ({ limit }) =>
      `Hồ sơ đã có đủ ${limit} tài liệu, là số tối đa; hãy gỡ tài liệu không còn cần trước khi đính kèm thêm.`,
  ),
  DOCUMENT_ID_TAKEN: conflict(() => 'Mã tài liệu này đã được dùng cho một tệp khác.'),
  DOCUMENT_NOT_FOUND: absent(() => 'Hồ sơ không có tài liệu này.'),
  FILE_REQUIRED: invalid(() => 'Chưa có tệp đính kèm.'),
  UPLOAD_HEADER_MALFORMED: malformed(
    ({ header }) => `Tiêu đề ${header} của yêu cầu tải lên còn thiếu hoặc không đúng.`,
  ),
};
