import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DecisionRunner } from '#platform/event-store';
import { type ApiRequest, isPublic, Refused } from '#platform/http';
import type { Actor } from '../actor.js';
import { personAggregate, personStream } from '../person.js';
import { withSuccession } from '../succession.js';
import { DissolvedUnits } from './dissolved-units.adapter.js';
import { SessionCookie } from './session-cookie.adapter.js';
import { Sessions } from './sessions.adapter.js';

/** Nobody gets in unsigned, unless the route is public. Roles are read anew each time: a revoked one is gone at once. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly runner: DecisionRunner,
    private readonly dissolved: DissolvedUnits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isPublic(this.reflector, context)) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const actor = await this.actorOf(this.cookie.read(request));
    if (!actor) throw new Refused({ code: 'NOT_SIGNED_IN' });
    request.actor = actor;
    return true;
  }

  private async actorOf(token: string | undefined): Promise<Actor | undefined> {
    const personId = token === undefined ? undefined : await this.sessions.personOf(token);
    if (personId === undefined) return undefined;
    const { state: person } = await this.runner.state(personStream(personId), personAggregate);
    if (person.situation === 'Unknown') return undefined;
    const { displayName, assignments } = person;
    return { personId, displayName, assignments: withSuccession(assignments, await this.dissolved.all()) };
  }
}
