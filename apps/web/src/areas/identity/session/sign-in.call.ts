import { answer } from '../../../api/call';
import { signIn as request } from '../../../api/generated';

export const signIn = (credentials: { userName: string; password: string }) => answer(request({ body: credentials }));
