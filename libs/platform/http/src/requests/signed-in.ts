import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ApiRequest } from '../request.js';
import { Refused } from '../refusals/refused.js';

/** The person who is signed in, as the application's guard put them on the request. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { actor } = context.switchToHttp().getRequest<ApiRequest>();
  if (!actor) throw new Refused({ code: 'NOT_SIGNED_IN' });
  return actor;
});
