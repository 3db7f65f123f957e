import type { FastifyRequest } from 'fastify';
import { Refused } from '../refusals/refused.js';

/** No command has a third of it; what follows a value down to its leaves does so on the stack. */
const deepest = 32;

/**
 * Looks at content before anything of ours follows it.
 * @throws Refused BODY_TOO_DEEP, or MALFORMED_REQUEST for a number that no double holds
 */
export function refuseUnusualContent({ body }: Pick<FastifyRequest, 'body'>): void {
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new Refused({ code: 'BODY_TOO_DEEP' });
    if (level.some(isBeyondNumbers)) throw new Refused({ code: 'MALFORMED_REQUEST' });
    level = level.flatMap(childrenOf);
  }
}

const isBeyondNumbers = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);

/** Of a file or a stream there are none to look at. */
const childrenOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) || isPlainObject(value) ? Object.values(value) : [];

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
