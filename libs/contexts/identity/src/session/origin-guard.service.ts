import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type ApiRequest, Refused } from '#platform/http';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Where the people's browsers load the application from. */
export abstract class PublicOrigin {
  abstract readonly origin: string;
}

/**
 * Refuses changes that a page of another site sends with the person's cookie. Programs that are no browser send
 * neither header.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly expected: PublicOrigin) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (safeMethods.includes(request.method) || this.isOurs(request)) return true;
    throw new Refused({ code: 'FOREIGN_ORIGIN' });
  }

  private isOurs({ headers }: ApiRequest): boolean {
    const site = headers['sec-fetch-site'];
    if (site !== undefined) return site === 'same-origin';
    const { origin, host } = headers;
    return (
      origin === undefined || origin === this.expected.origin || (URL.canParse(origin) && new URL(origin).host === host)
    );
  }
}
