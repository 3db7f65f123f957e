import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type ApiRequest, isPublic, isUnattended, Refused } from '#platform/http';
import { SessionActors } from './session-actors.service.js';

/**
 * Nobody gets in unsigned, unless the route is public. Roles are read anew each time: a revoked one is gone at
 * once.
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
    const actor = await this.actors.actorOf(request, { attended: !isUnattended(this.reflector, context) });
    if (!actor) throw new Refused({ code: 'NOT_SIGNED_IN' });
    request.actor = actor;
    return true;
  }
}
