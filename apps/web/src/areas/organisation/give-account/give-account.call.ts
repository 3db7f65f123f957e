import { give } from '../../../api/call';
import { giveAccount as request, type GiveAccountDto } from '../../../api/generated';

export const giveAccount = (personId: string, body: GiveAccountDto, key: string) =>
  give((headers) => request({ path: { personId }, body, headers }), { key });
