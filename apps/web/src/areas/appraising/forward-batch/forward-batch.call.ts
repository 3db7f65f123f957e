import { give } from '../../../api/call';
import { forwardBatch as request, type ForwardBatchBody } from '../../../api/generated';

export const forwardBatch = (body: ForwardBatchBody, key: string) =>
  give((headers) => request({ body, headers }), { key });
