import { answer } from '../../../api/call';
import { unsubscribe as request } from '../../../api/generated';

export const unsubscribe = (token: string) => answer(request({ path: { token } }));
