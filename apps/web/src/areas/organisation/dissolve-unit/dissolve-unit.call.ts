import { answer } from '../../../api/call';
import { dissolveUnit as request, type DissolveUnitDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const dissolveUnit = async (unitId: string, body: DissolveUnitDto, key: string) =>
  noteReceipt(
    await answer(request({ path: { unitId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true })),
  );
