import { answer } from '../../../api/call';
import { registerUnit as request, type RegisterUnitDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const registerUnit = async (body: RegisterUnitDto, key: string) =>
  noteReceipt(await answer(request({ body, headers: { 'Idempotency-Key': key }, throwOnError: true })));
