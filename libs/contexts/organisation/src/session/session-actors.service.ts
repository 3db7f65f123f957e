import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DecisionRunner } from '#platform/event-store';
import type { Actor } from '../actor.js';
import { personAggregate, personStream } from '../person.js';
import { withSuccession } from '../succession.js';
import { DissolvedUnits } from './dissolved-units.adapter.js';
import { SessionCookie } from './session-cookie.adapter.js';
import { Sessions } from './sessions.adapter.js';

/** Who sends a request, with the roles held at this moment. */
@Injectable()
export class SessionActors {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly runner: DecisionRunner,
    private readonly dissolved: DissolvedUnits,
  ) {}

  /** @param attended whether the person did something; an open page alone does not keep a session from ending */
  async actorOf(request: FastifyRequest, { attended }: { readonly attended: boolean }): Promise<Actor | undefined> {
    const token = this.cookie.read(request);
    const personId = token === undefined ? undefined : await this.sessions.personOf(token, attended);
    if (personId === undefined) return undefined;
    const { state: person } = await this.runner.state(personStream(personId), personAggregate);
    if (person.situation === 'Unknown') return undefined;
    const { displayName, assignments } = person;
    return { personId, displayName, assignments: withSuccession(assignments, await this.dissolved.all()) };
  }
}
