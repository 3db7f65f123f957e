import { answer } from '../../../api/call';
import { returnDossier as request, type ReturnBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

interface Returned {
  readonly dossierId: string;
  readonly body: ReturnBody;
}

export const returnDossier = async ({ dossierId, body }: Returned, key: string) =>
  noteReceipt(
    await answer(request({ path: { dossierId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
