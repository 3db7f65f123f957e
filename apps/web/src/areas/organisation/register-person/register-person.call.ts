import { answer } from '../../../api/call';
import { registerPerson as request, type RegisterPersonDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const registerPerson = async (body: RegisterPersonDto, key: string) =>
  noteReceipt(await answer(request({ body, headers: { 'Idempotency-Key': key }, throwOnError: true })));
