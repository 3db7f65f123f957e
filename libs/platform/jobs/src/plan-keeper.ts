import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidFromName } from 'uuid';
import type { SingleRunner } from '#platform/database';
import type { Clock, CommandContext } from '#platform/event-sourcing';
import { type EventStore, HistoryReplaced, type Page } from '#platform/event-store';
import type { JobQueues } from './job-queues.js';
import type { JobWorkers } from './job-workers.js';
import type { Plan } from './plan.js';
import { dueCommands, type DueCommand, jobIdOf, keepPlan } from './planned-jobs.js';

const namespace = '6f0c2f0e-3b63-5c41-9a77-0d6f2b8b5f15';

export interface PlanKeeperOptions {
  /** Makes the plans anew: what they remember belongs to one run from the first event on. */
  readonly plans: () => readonly Plan[];
  readonly store: EventStore;
  readonly clock: Clock;
  readonly queues: JobQueues;
  readonly runner: SingleRunner;
  /** Resolves when the command has its answer, a refusal included; rejects when it has to be tried again. */
  readonly dispatch: (command: unknown) => Promise<unknown>;
  /** Told of every failure before the next attempt. */
  readonly onFailure?: (name: string, error: unknown) => void;
  /** Milliseconds between two comparisons of plan and queue; default 30 seconds. */
  readonly interval?: number;
}

/**
 * Keeps the queue of due commands as the events want it: at every event that may change a plan, and every half minute
 * whatever has happened to the queue. One process does it at a time.
 */
export class PlanKeeper {
  constructor(private readonly options: PlanKeeperOptions) {}

  /** It runs until the `SingleRunner` is stopped. */
  start(): void {
    this.options.runner.run('plan of due commands', (signal) => this.lead(signal));
  }

  /** Gives the commands when they are due, in this process too. */
  work(workers: JobWorkers): void {
    const plans = new Map(this.options.plans().map((plan) => [plan.name, plan]));
    workers.work(dueCommands, async (due) => {
      const plan = plans.get(due.plan);
      const now = this.options.clock.now();
      // no plan wants it any more, or the queue's clock is ahead of ours: then it is planned again
      if (!plan || Date.parse(due.at) > now.getTime()) return;
      await this.options.dispatch(plan.command(due.data, contextOf(due, now)));
    });
  }

  /** Ends with the log that was read, too: the next run makes its plans from what the log holds now. */
  private async lead(ending: AbortSignal): Promise<void> {
    const { store, interval = 30_000, onFailure } = this.options;
    const replaced = new AbortController();
    const signal = AbortSignal.any([ending, replaced.signal]);
    const plans = this.options.plans();
    const keeping = new Keeping(
      () => this.keep(plans),
      (error) => onFailure?.('plan of due commands', error),
      signal,
    );
    let complete = false;
    const see = async ({ events, caughtUp }: Page): Promise<void> => {
      for (const event of events) for (const plan of plans) if (plan.handles.includes(event.type)) plan.see(event);
      complete ||= caughtUp;
      if (complete) keeping.ask();
    };
    const subscription = store.subscribe(
      {
        types: [...new Set(plans.flatMap(({ handles }) => handles))],
        onRetry: (error) => {
          if (error instanceof HistoryReplaced) replaced.abort();
          onFailure?.('plan of due commands', error);
        },
      },
      see,
    );
    while (!signal.aborted) {
      await sleep(interval, undefined, { signal }).catch(() => undefined);
      if (complete && !signal.aborted) keeping.ask();
    }
    await subscription.stop();
    await keeping.done();
  }

  private async keep(plans: readonly Plan[]): Promise<void> {
    const now = this.options.clock.now();
    const jobs = await Promise.all(
      plans.map(async (plan) =>
        (await plan.planned(now)).map(({ key, at, data }) => ({ plan: plan.name, key, at, data })),
      ),
    );
    await keepPlan(
      this.options.queues,
      new Map(jobs.flat().map((due): [string, DueCommand] => [jobIdOf(due.plan, due), due])),
      now,
    );
  }
}

/** Milliseconds between two comparisons however many events ask for one. */
const atMostEvery = 1_000;

/** Runs a task again when it was asked for while it ran, never twice at once and not without a pause. */
class Keeping {
  private asked = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly task: () => Promise<void>,
    private readonly onFailure: (error: unknown) => void,
    private readonly signal: AbortSignal,
  ) {}

  ask(): void {
    this.asked = true;
    this.running ??= this.run();
  }

  async done(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.asked && !this.signal.aborted) {
      this.asked = false;
      await this.task().catch(this.onFailure);
      await sleep(atMostEvery, undefined, { signal: this.signal }).catch(() => undefined);
    }
    this.running = undefined;
  }
}

/** However often the job comes, its command is the same one. */
function contextOf({ plan, key, at }: DueCommand, now: Date): CommandContext {
  const commandId = uuidFromName(`${plan}:${key}@${at}`, namespace);
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    at: now.toISOString(),
    actor: `automation:${plan}`,
  };
}
