import { answer } from '../../../api/call';
import { revokeRole as request, type RevokeRoleDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const revokeRole = async (personId: string, body: RevokeRoleDto, key: string) =>
  noteReceipt(
    await answer(request({ path: { personId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
