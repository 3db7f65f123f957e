import { answer } from '../../../api/call';
import { grantLateAcceptance as request, type GrantLateAcceptanceBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const grantLateAcceptance = async (roundId: string, body: GrantLateAcceptanceBody, key: string) =>
  noteReceipt(
    await answer(request({ path: { roundId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
