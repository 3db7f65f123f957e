import { type INestApplicationContext, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Environment } from '#platform/config';
import type { JobSettings } from '#platform/context';
import { SingleRunner } from '#platform/database';
import { Clock } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { Problems, traceOf } from '#platform/http';
import { type JobFailure, JobQueues, JobWorkers, PlanKeeper, type PlanKeeperOptions } from '#platform/jobs';
import { DataSource } from 'typeorm';
import { composition } from '../composition.js';
import { queueBackend } from '../api-options.js';
import { JobMetrics } from '../operations/jobs/job-metrics.js';
import { refusalIsAnAnswer } from './refusal-is-an-answer.js';

export interface RunningJobs {
  /** Resolves when the jobs under way are done; call it before the application is closed. */
  stop(): Promise<void>;
}

/** Does the jobs of the service and keeps its plans. Any number of processes may do so. */
export function startJobs(
  app: INestApplicationContext,
  { jobs, ...settings }: Pick<Environment, 'jobs'> & JobSettings,
  databaseUrl: string,
  { interval }: Pick<PlanKeeperOptions, 'interval'> = {},
): RunningJobs {
  const logger = new Logger('Jobs');
  const metrics = app.get(JobMetrics);
  const commands = app.get(CommandBus);
  const onFailure = (name: string, error: unknown) => logger.error(`${name}: ${traceOf(error)}`);
  const onJobFailure = (failure: JobFailure) => {
    metrics.countFailure(failure);
    onFailure(`${failure.queue} ${failure.id}${failure.dead ? ' is dead' : ''}`, failure.error);
  };
  const runner = new SingleRunner(databaseUrl, { onFailure });
  const workers = new JobWorkers({
    backend: queueBackend(jobs.backend, databaseUrl),
    concurrency: jobs.concurrency,
    onFailure: onJobFailure,
    onError: (error) => logger.warn(error.message),
  });
  const keeper = new PlanKeeper({
    plans: () => composition.schedules(app, settings),
    runner,
    onFailure,
    interval,
    store: app.get(EventStore),
    clock: app.get(Clock),
    queues: app.get(JobQueues),
    dispatch: (command) => commands.execute(command as never).catch(refusalIsAnAnswer(app.get(Problems))),
  });
  keeper.work(workers);
  keeper.start();
  const tools = {
    dataSource: app.get(DataSource),
    queues: app.get(JobQueues),
    clock: app.get(Clock),
    interval,
    onFailure,
  };
  const works = composition.queueWork(tools, settings);
  for (const work of works) {
    work.work(workers);
    runner.run(work.name, (signal) => work.lead(signal));
  }
  return {
    async stop() {
      await runner.stop();
      await workers.stop();
      for (const work of works) work.close();
    },
  };
}
