import { give } from '../../../api/call';
import { openRound as request, type OpenRoundBody } from '../../../api/generated';

export const openRound = (body: OpenRoundBody, key: string) => give((headers) => request({ body, headers }), { key });
