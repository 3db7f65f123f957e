import { answer } from '../../../api/call';
import { submitDossier as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export interface Submission {
  readonly addressee: string;
  /** Of the dossier that was checked: what somebody changed meanwhile is not submitted unseen. */
  readonly revision: number;
}

export const submitDossier = async (dossierId: string, { addressee, revision }: Submission, key: string) =>
  noteReceipt(
    await answer(
      request({
        path: { dossierId },
        body: { addressee },
        headers: { 'Idempotency-Key': key, 'If-Match': `"${revision}"` },
        throwOnError: true,
      }),
    ),
  );
