import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { own } from '#platform/event-sourcing';

/** A cookie of this host alone. `__Host-` binds it to the host over https; plain http cannot set such a cookie. */
abstract class HostCookie {
  private readonly name: string;
  private readonly secure: boolean;

  protected constructor(
    name: string,
    publicOrigin: string,
    private readonly maxAge?: number,
  ) {
    this.secure = publicOrigin.startsWith('https:');
    this.name = this.secure ? `__Host-${name}` : name;
  }

  read(request: FastifyRequest): string | undefined {
    return own(request.cookies, this.name);
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.attributes, maxAge: this.maxAge });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes);
  }

  private get attributes() {
    return { path: '/', httpOnly: true, secure: this.secure, sameSite: 'lax' } as const;
  }
}

/** Carries the session's token, as long as the browser is open. */
export class SessionCookie extends HostCookie {
  constructor(publicOrigin: string) {
    super('session', publicOrigin);
  }
}

/** Says that somebody has signed in from here before; by itself it opens nothing. */
export class DeviceCookie extends HostCookie {
  constructor(publicOrigin: string) {
    super('device', publicOrigin, 180 * 24 * 3600);
  }
}
