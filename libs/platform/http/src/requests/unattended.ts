import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const key = 'http:unattended';

/**
 * Called by an open page by itself: it is no sign that anybody sits before it, so it does not keep a session
 * from ending.
 */
export const Unattended = () => SetMetadata(key, true);

export const isUnattended = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(key, [context.getHandler(), context.getClass()]) === true;
