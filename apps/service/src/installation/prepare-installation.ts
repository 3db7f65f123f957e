import type { INestApplicationContext } from '@nestjs/common';
import type { FirstStart } from '#platform/context';
import { Clock } from '#platform/event-sourcing';
import { composition } from '../composition.js';

/**
 * What a new installation needs before its first user: units, the plan's pack, calendars, rounds, and somebody
 * who may sign in.
 * @returns lines for whoever started it, to be shown once
 */
export function prepareInstallation(
  app: INestApplicationContext,
  given: Omit<FirstStart, 'now'>,
): Promise<readonly string[]> {
  return composition.seed(app, { ...given, now: app.get(Clock).now() });
}
