import { give } from '../../../api/call';
import { registerPerson as request, type RegisterPersonDto } from '../../../api/generated';

export const registerPerson = (body: RegisterPersonDto, key: string) =>
  give((headers) => request({ body, headers }), { key });
