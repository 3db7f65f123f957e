/** Where the passwords of the first accounts come from. */
export interface FirstPasswords {
  /** The same one each time until it has been shown. */
  of(personId: string): string | Promise<string>;
  /** True while an earlier start has made one and may have died before it showed it. */
  isUnshown(personId: string): boolean;
}

/** What a context may want to know when it puts into an installation what its first user needs. */
export interface FirstStart {
  readonly now: Date;
  /** With something to try the service with. */
  readonly demo: boolean;
  readonly passwords: FirstPasswords;
}
