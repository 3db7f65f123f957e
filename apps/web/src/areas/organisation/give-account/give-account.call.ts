import { answer } from '../../../api/call';
import { giveAccount as request, type GiveAccountDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const giveAccount = async (personId: string, body: GiveAccountDto, key: string) =>
  noteReceipt(
    await answer(request({ path: { personId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
