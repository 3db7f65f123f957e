import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { SessionCookie } from './host-cookie.adapter.js';
import { Sessions } from './sessions.adapter.js';

interface Attendance {
  /** Whether the person did something; an open page alone does not keep a session from ending. */
  readonly attended: boolean;
}

interface SignedInActor {
  readonly actor: Actor;
  /** Until another one is chosen, nothing else is possible. */
  readonly oneTimePassword: boolean;
}

/** Who sends a request, with the roles held at this moment. */
@Injectable()
export class SessionActors {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly people: PersonReader,
  ) {}

  /** Who may act: whoever has yet to choose a password may not. */
  async actorOf(request: FastifyRequest, attendance: Attendance): Promise<Actor | undefined> {
    const signedIn = await this.signedIn(request, attendance);
    return signedIn && !signedIn.oneTimePassword ? signedIn.actor : undefined;
  }

  async signedIn(request: FastifyRequest, { attended }: Attendance): Promise<SignedInActor | undefined> {
    const token = this.cookie.read(request);
    const session = token === undefined ? undefined : await this.sessions.of(token, attended);
    const actor = session && (await this.people.actor(session.personId));
    return actor && { actor, oneTimePassword: session.oneTimePassword };
  }
}
