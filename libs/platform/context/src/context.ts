import type { Provider, Type } from '@nestjs/common';
import type { Automation } from '#platform/automations';
import type { Migration } from '#platform/database';
import type { PermissionRow, PureContext } from '#platform/event-sourcing';
import type { JobQueue, Plan } from '#platform/jobs';
import type { RegisteredView } from '#platform/read-models';
import type { FirstStart } from './first-start.js';
import type { JobSettings, Settings } from './settings.js';
import type { QueueWork, Services, Sweep, SweepTools, WorkTools } from './work.js';

/**
 * All that a service composes of a context: one value, exported as `context` by its `<context>.module.ts`. Nothing is
 * registered by importing it.
 */
export interface Context<Permission extends PermissionRow = PermissionRow> extends PureContext<Permission> {
  readonly module: Type;
  /** Providers for the whole service that hold what the installation has set. */
  readonly given?: (settings: Settings) => readonly Provider[];
  readonly views?: readonly RegisteredView[];
  readonly automations?: readonly Automation[];
  readonly queues?: readonly JobQueue[];
  readonly migrations?: readonly Migration[];
  /** Commands at instants to come. Made anew for each run: what they remember belongs to it. */
  readonly schedules?: (services: Services, settings: JobSettings) => readonly Plan[];
  readonly sweeps?: (tools: SweepTools) => readonly Sweep[];
  readonly queueWork?: (tools: WorkTools, settings: JobSettings) => readonly QueueWork[];
  /**
   * Puts into an installation what its first user needs. May be repeated, also after a crash half way.
   * @returns lines to show once to whoever started it
   */
  readonly seed?: (services: Services, start: FirstStart) => Promise<readonly string[]>;
  /** Ends answers that would go on for ever: the service stops. */
  readonly endStreams?: (services: Services) => void;
}
