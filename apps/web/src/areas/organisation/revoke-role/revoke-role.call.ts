import { give } from '../../../api/call';
import { revokeRole as request, type RevokeRoleDto } from '../../../api/generated';

export const revokeRole = (personId: string, body: RevokeRoleDto, key: string) =>
  give((headers) => request({ path: { personId }, body, headers }), { key });
