import type { DomainEvent } from './event.js';
import type { Json } from './json.js';

/**
 * An expected refusal: data with a stable code and the facts a person needs to see.
 * `pointer` is the JSON pointer of the field of the command that is refused.
 */
export interface Rejection {
  readonly code: string;
  readonly pointer?: string;
  readonly [fact: string]: Json | undefined;
}

export type Decision<E extends DomainEvent = DomainEvent, R extends Rejection = Rejection> =
  | { readonly outcome: 'accepted'; readonly events: readonly E[] }
  | { readonly outcome: 'rejected'; readonly rejections: readonly R[] };

/** The command stands. Without events it was already so: the same command twice gives no second event. */
export function accepted<E extends DomainEvent>(...events: readonly E[]): Decision<E, never> {
  return { outcome: 'accepted', events };
}

export function rejected<R extends Rejection>(...rejections: readonly R[]): Decision<never, R> {
  return { outcome: 'rejected', rejections };
}

/** Every failing rule at once: rejected with all of them, else accepted with the events. */
export function unless<E extends DomainEvent, R extends Rejection>(
  rejections: readonly R[],
  events: () => readonly E[],
): Decision<E, R> {
  return rejections.length > 0 ? rejected(...rejections) : accepted(...events());
}
