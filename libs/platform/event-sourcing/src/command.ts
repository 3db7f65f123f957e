/** What travels with every command besides its own data. Time, ids and actor are arguments, never looked up. */
export interface CommandContext {
  /** UUID. The same id again is the same command: it is answered, not carried out twice. */
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Instant of the command, ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly onBehalfOf?: string;
  readonly rulesVersion?: string;
  /** Only decide, store nothing. */
  readonly dryRun?: boolean;
  /** The revision the caller has seen (If-Match); anything else is a conflict. */
  readonly expectedRevision?: bigint;
}

/** What an automation wants done because of one event. */
export interface Reaction<Command = unknown> {
  /** Distinguishes the reactions of one automation to one event, so that each gets its own deterministic command id. */
  readonly key: string;
  /** Makes the command, given who, when and why. */
  command(context: CommandContext): Command;
}
