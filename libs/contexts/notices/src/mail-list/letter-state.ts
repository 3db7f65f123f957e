/** Of letters: wait for their hour; are late; came too late to be news; went out, or had nothing left to tell. */
export const letterStates = ['waiting', 'due', 'given_up', 'done'] as const;

export type LetterState = (typeof letterStates)[number];
