import type { LetterState } from './mail-list.call';

export const letterStates = ['due', 'given_up', 'waiting', 'done'] as const satisfies readonly LetterState[];

/** Out of an address, which anybody may have written. */
export function mailSearch(search: { readonly state?: unknown }): { readonly state?: LetterState } {
  const state = letterStates.find((one) => one === search.state);
  return state ? { state } : {};
}
