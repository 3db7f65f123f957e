/** Under which name people sign in, asked of whoever keeps the accounts. */
export abstract class UserNames {
  /** Whoever has no account is absent. */
  abstract of(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
