import { answer, give } from '../../../api/call';
import { publishPack as request } from '../../../api/generated';

export const publishPack = (source: string, key: string) =>
  give((headers) => request({ body: { source }, headers }), { key });

/** What the service would say, without publishing. */
export const tryPack = (source: string) => answer(request({ body: { source }, query: { dryRun: true } }));
