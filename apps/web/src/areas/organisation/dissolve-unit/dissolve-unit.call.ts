import { give } from '../../../api/call';
import { dissolveUnit as request, type DissolveUnitDto } from '../../../api/generated';

export const dissolveUnit = (unitId: string, body: DissolveUnitDto, key: string) =>
  give((headers) => request({ path: { unitId }, body, headers }), { key });
