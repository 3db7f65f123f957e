import { give } from '../../../api/call';
import { assignRole as request, type AssignRoleDto } from '../../../api/generated';

export const assignRole = (personId: string, body: AssignRoleDto, key: string) =>
  give((headers) => request({ path: { personId }, body, headers }), { key });
