import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const key = 'identity:with-one-time-password';

/** Also for whoever has not yet chosen a password of their own; nothing else is. */
export const WithOneTimePassword = () => SetMetadata(key, true);

export const isWithOneTimePassword = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(key, [context.getHandler(), context.getClass()]) ?? false;
