import { answer } from '../../../api/call';
import { forwardBatch as request, type ForwardBatchBody } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const forwardBatch = async (body: ForwardBatchBody, key: string) =>
  noteReceipt(await answer(request({ body, headers: { 'Idempotency-Key': key }, throwOnError: true })));
