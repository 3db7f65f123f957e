import type { DomainEvent } from './event.js';

/** How a stream's events become its state. */
export interface Decider<State, E extends DomainEvent> {
  readonly initial: State;
  evolve(state: State, event: E): State;
}

export function fold<State, E extends DomainEvent>(decider: Decider<State, E>, events: Iterable<E>): State {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** Ends a switch over a union: the compiler refuses it as soon as a member is missing. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
