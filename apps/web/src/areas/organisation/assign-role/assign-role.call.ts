import { answer } from '../../../api/call';
import { assignRole as request, type AssignRoleDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const assignRole = async (personId: string, body: AssignRoleDto, key: string) =>
  noteReceipt(
    await answer(request({ path: { personId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
