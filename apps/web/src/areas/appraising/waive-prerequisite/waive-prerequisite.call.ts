import { answer } from '../../../api/call';
import { waivePrerequisite as request, type WaivePrerequisiteDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

interface Waived {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: WaivePrerequisiteDto;
}

export const waivePrerequisite = async ({ dossierId, nomineeId, body }: Waived, key: string) =>
  noteReceipt(
    await answer(
      request({ path: { dossierId, nomineeId }, body, headers: { 'Idempotency-Key': key }, throwOnError: true }),
    ),
  );
