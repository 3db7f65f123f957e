import type { CommandContext, RecordedEvent } from '#platform/event-sourcing';

/** "This command at that instant." */
export interface PlannedJob<Data extends object = object> {
  /** Names the job within its plan. The same key at the same instant is the same job. */
  readonly key: string;
  /** ISO 8601 in UTC; an instant that has gone by means at once. */
  readonly at: string;
  readonly data: Data;
}

/**
 * What of a context is to happen at instants to come. It follows from events alone, so it can be told again at
 * any time, and
 * whatever the queue has lost comes back.
 */
export interface Plan<Data extends object = object> {
  /** A sentence in kebab case, e.g. `when-a-round-has-dates-plan-its-milestones`. It is the actor of its commands. */
  readonly name: string;
  /** Types of the events that may change the plan. */
  readonly handles: readonly string[];
  /** Told every such event once and in order, from the first of the store on. */
  see(event: RecordedEvent): void;
  /**
   * Everything that is still to come and what is due by now. What has come to pass is left out: it would be done
   * again and again.
   */
  planned(now: Date): Promise<readonly PlannedJob<Data>[]>;
  /**
   * What is done at the instant. Its decision finds out by itself whether it is still due: a job may come late,
   * twice, or be out of date.
   */
  command(data: Data, context: CommandContext): unknown;
}
