import { answer } from '../../../api/call';
import { publishPack as request } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

export const publishPack = async (source: string, key: string) =>
  noteReceipt(await answer(request({ body: { source }, headers: { 'Idempotency-Key': key }, throwOnError: true })));

/** What the service would say, without publishing. */
export const tryPack = (source: string) =>
  answer(request({ body: { source }, query: { dryRun: true }, throwOnError: true }));
