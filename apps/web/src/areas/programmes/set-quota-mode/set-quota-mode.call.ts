import { give } from '../../../api/call';
import { setQuotaMode as request, type SetQuotaModeBody } from '../../../api/generated';

export const setQuotaMode = (roundId: string, body: SetQuotaModeBody, key: string) =>
  give((headers) => request({ path: { roundId }, body, headers }), { key });
