import { type INestApplicationContext, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { AutomationRunner } from '#platform/automations';
import { SingleRunner } from '#platform/database';
import { Clock } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { Problems, traceOf } from '#platform/http';
import { ViewProgress, ViewRunner } from '#platform/read-models';
import { catalogue } from '../catalogue.js';
import { composition } from '../composition.js';
import { Views } from '../database/views.js';
import { refusalIsAnAnswer } from './refusal-is-an-answer.js';

export interface Worker {
  readonly views: ViewRunner;
  readonly automations: AutomationRunner;
  /** Resolves when nothing is under way any more; call it before the application is closed. */
  stop(): Promise<void>;
}

/** Keeps the views and runs the automations with what the application is made of. Any number of processes may do so. */
export async function startWorker(app: INestApplicationContext, databaseUrl: string): Promise<Worker> {
  const logger = new Logger('Worker');
  const onFailure = (name: string, error: unknown) => logger.error(`${name}: ${traceOf(error)}`);
  const runner = new SingleRunner(databaseUrl, { onFailure });
  const commands = app.get(CommandBus);
  const dispatch = (command: unknown) => commands.execute(command as never).catch(refusalIsAnAnswer(app.get(Problems)));
  const base = {
    dataSource: app.get(DataSource),
    store: app.get(EventStore),
    clock: app.get(Clock),
    runner,
    dispatch,
    onFailure,
  };
  const progress = app.get(ViewProgress);
  const viewRunner = new ViewRunner({ ...base, catalogue, views: app.get(Views).all, progress });
  const untilReadable = (views: readonly string[], signal: AbortSignal) => progress.untilLive(views, signal);
  const automationRunner = new AutomationRunner({ ...base, automations: composition.automations, untilReadable });
  await viewRunner.start();
  automationRunner.start();
  for (const sweep of composition.sweeps(base)) runner.run(sweep.name, (signal) => sweep.lead(signal));
  return { views: viewRunner, automations: automationRunner, stop: () => runner.stop() };
}
