import { give } from '../../../api/call';
import { registerUnit as request, type RegisterUnitDto } from '../../../api/generated';

export const registerUnit = (body: RegisterUnitDto, key: string) =>
  give((headers) => request({ body, headers }), { key });
