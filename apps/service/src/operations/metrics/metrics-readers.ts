import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiRequest } from '#platform/http';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** Who may read the metrics: whoever is on this machine without a proxy in between, and whoever shows the token. */
export class MetricsReaders {
  constructor(private readonly token: string | undefined) {}

  include(request: ApiRequest): boolean {
    return this.showsToken(request) || isFromHere(request);
  }

  private showsToken({ headers: { authorization = '' } }: ApiRequest): boolean {
    const [scheme, shown] = authorization.split(' ');
    return (
      this.token !== undefined &&
      shown !== undefined &&
      scheme?.toLowerCase() === 'bearer' &&
      timingSafeEqual(digest(shown), digest(this.token))
    );
  }
}

function isFromHere({ ip, headers }: ApiRequest): boolean {
  return loopback.includes(ip) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
