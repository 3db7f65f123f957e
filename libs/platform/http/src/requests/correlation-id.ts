import type { IncomingHttpHeaders } from 'node:http';
import { v7 } from 'uuid';

/** The caller's X-Correlation-Id where it is a plain name of up to 100 characters, else a new one. */
export function correlationIdOf({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers['x-correlation-id'];
  return typeof given === 'string' && /^[A-Za-z0-9._-]{1,100}$/.test(given) ? given : v7();
}
