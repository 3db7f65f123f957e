import { expect } from '@jest/globals';
import { type Decider, type Decision, type DomainEvent, fold, type Rejection } from '#platform/event-sourcing';

/** Given what happened, when a command is decided, then these events or these refusals. */
export function given<State, E extends DomainEvent>(decider: Decider<State, E>, ...events: E[]) {
  const state = fold(decider, events);
  return {
    when(decide: (state: State) => Decision<E>) {
      const decision = decide(state);
      return {
        then: (...expected: E[]) => expect(decision).toEqual({ outcome: 'accepted', events: expected }),
        thenNothing: () => expect(decision).toEqual({ outcome: 'accepted', events: [] }),
        thenRejected: (...expected: Rejection[]) =>
          expect(decision).toEqual({ outcome: 'rejected', rejections: expected }),
      };
    },
  };
}
