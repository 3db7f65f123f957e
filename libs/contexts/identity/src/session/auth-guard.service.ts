import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type ApiRequest, isPublic, isUnattended, Refused } from '#platform/http';
import { SessionActors } from './session-actors.service.js';
import { isWithOneTimePassword } from './with-one-time-password.service.js';

/**
 * Nobody gets in unsigned, unless the route is public, and nobody far with a password that somebody else has made.
 * Roles are read anew each time: a revoked one is gone at once.
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: SessionActors,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isPublic(this.reflector, context)) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const signedIn = await this.actors.signedIn(request, { attended: !isUnattended(this.reflector, context) });
    if (!signedIn) throw new Refused({ code: 'NOT_SIGNED_IN' });
    request.actor = signedIn.actor;
    if (signedIn.oneTimePassword && !isWithOneTimePassword(this.reflector, context))
      throw new Refused({ code: 'PASSWORD_MUST_BE_CHANGED' });
    return true;
  }
}
