import type { CommandContext } from '#platform/event-sourcing';
import type { FastifyRequest } from 'fastify';
import type { KeyClaim } from './commands/key-claim.js';

/**
 * What the guards and interceptors of this library and of the application leave on a request. `id` is the
 * correlation id.
 */
export interface ApiRequest extends FastifyRequest {
  /** The signed-in person, set by the application's guard. Only `personId` is known here. */
  actor?: { readonly personId: string };
  commandContext?: CommandContext;
  /** Of a command. */
  keyClaim?: KeyClaim;
}
