/**
 * One try to send nominees of several dossiers on under one letter or list. The owner's stream says in the end
 * whether it was stated or abandoned; `n` counts how often this command was abandoned there before.
 */
export type Attempt = {
  readonly owner: {
    /** Stream of the letter or list. */
    readonly stream: string;
    /** Which letter or list of that stream. */
    readonly id: string;
  };
  /** The command that tries. */
  readonly commandId: string;
  readonly n: number;
};

/** `refused`: somebody could not be held, or a rule refused. `overdue`: its command did not finish in time. */
export type AbandonReason = 'refused' | 'overdue';

export const keyOf = ({ owner, commandId, n }: Attempt): string => `${owner.stream} ${owner.id} ${commandId} ${n}`;

export const isSame = (one: Attempt, other: Attempt): boolean => keyOf(one) === keyOf(other);

/** The next try of a command that was abandoned some times before. */
export const nextAttempt = (owner: Attempt['owner'], commandId: string, abandoned: readonly Attempt[]): Attempt => ({
  owner,
  commandId,
  n: abandoned.filter((earlier) => earlier.owner.id === owner.id && earlier.commandId === commandId).length,
});
