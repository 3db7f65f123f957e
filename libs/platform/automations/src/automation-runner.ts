import { AutomationRun, type AutomationRunnerOptions, type AutomationStatus } from './automation-run.js';

/**
 * Gives every event to every automation that handles it, at least once and in order, each automation in one
 * process at a
 * time. A command that is given twice has the same id both times, so it is carried out once. A new automation
 * begins with
 * the first event of the store, and so does every automation on a store that is not the one it has seen.
 */
export class AutomationRunner {
  private readonly runs: ReadonlyMap<string, AutomationRun>;

  constructor(private readonly options: AutomationRunnerOptions) {
    this.runs = new Map(
      options.automations.map((automation) => [automation.name, new AutomationRun(automation, options)]),
    );
  }

  /** They run until the `SingleRunner` is stopped. */
  start(): void {
    for (const [name, run] of this.runs) this.options.runner.run(`automation ${name}`, (signal) => run.lead(signal));
  }

  status(): Promise<AutomationStatus[]> {
    return Promise.all([...this.runs.values()].map((run) => run.status()));
  }
}
