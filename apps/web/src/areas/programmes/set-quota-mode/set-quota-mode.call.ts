import { answer } from '../../../api/call';
import { setQuotaMode as request, type SetQuotaModeBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const setQuotaMode = async (roundId: string, body: SetQuotaModeBody, key: string) =>
  noteReceipt(
    await answer(request({ path: { roundId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
