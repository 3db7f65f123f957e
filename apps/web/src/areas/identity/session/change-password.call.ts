import { answer } from '../../../api/call';
import { changePassword as request } from '../../../api/generated';

export const changePassword = (passwords: { current: string; replacement: string }) =>
  answer(request({ body: passwords }));
