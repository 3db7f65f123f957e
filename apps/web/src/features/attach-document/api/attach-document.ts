import { answer } from '../../../api/call';
import { attachDocument as request, type AttachDocumentForm } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

/** What is given beside the file stands before it in the form, as the service reads it. */
export interface AttachedFile extends Omit<AttachDocumentForm, 'file'> {
  readonly documentId: string;
  readonly file: File;
}

export const attachDocument = async (dossierId: string, { documentId, component, nomineeId, file }: AttachedFile) =>
  noteReceipt(
    await answer(
      request({
        path: { dossierId },
        body: { documentId, component, ...(nomineeId && { nomineeId }), file },
        headers: { 'Idempotency-Key': documentId },
        throwOnError: true,
      }),
    ),
  );
