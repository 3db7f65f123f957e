import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { SessionCookie } from './host-cookie.adapter.js';
import { Sessions } from './sessions.adapter.js';

/** Who sends a request, with the roles held at this moment. */
@Injectable()
export class SessionActors {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly people: PersonReader,
  ) {}

  /** @param attended whether the person did something; an open page alone does not keep a session from ending */
  async actorOf(request: FastifyRequest, { attended }: { readonly attended: boolean }): Promise<Actor | undefined> {
    const token = this.cookie.read(request);
    const personId = token === undefined ? undefined : await this.sessions.personOf(token, attended);
    return personId === undefined ? undefined : this.people.actor(personId);
  }
}
