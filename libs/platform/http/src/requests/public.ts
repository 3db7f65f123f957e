import { applyDecorators, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiSecurity } from '@nestjs/swagger';

const key = 'http:public';

/** Open to everybody. Every other route wants a signed-in person. */
export const Public = () => applyDecorators(SetMetadata(key, true), ApiSecurity({}));

export const isPublic = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(key, [context.getHandler(), context.getClass()]) === true;
