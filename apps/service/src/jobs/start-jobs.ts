import { type INestApplicationContext, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { PostOffice } from '#contexts/notices.module';
import { AppraisalTermPlan, DraftLapsePlan } from '#contexts/nominations.module';
import { MilestonePlan, RoundReader, RoundRulesReader } from '#contexts/programmes.module';
import type { Environment } from '#platform/config';
import { SingleRunner } from '#platform/database';
import { Clock } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { traceOf } from '#platform/http';
import { type JobFailure, JobQueues, JobWorkers, type Plan, PlanKeeper, type PlanKeeperOptions } from '#platform/jobs';
import { DataSource } from 'typeorm';
import { queueBackend } from '../api-options.js';
import { JobMetrics } from '../operations/jobs/job-metrics.js';
import { refusalIsAnAnswer } from './refusal-is-an-answer.js';

export interface RunningJobs {
  /** Resolves when the jobs under way are done; call it before the application is closed. */
  stop(): Promise<void>;
}

type JobSettings = Pick<Environment, 'jobs' | 'appraisal' | 'mail' | 'publicOrigin'>;

/** Does the jobs of the service and keeps its plans. Any number of processes may do so. */
export function startJobs(
  app: INestApplicationContext,
  { jobs, appraisal, mail, publicOrigin }: JobSettings,
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
  const plans = (): readonly Plan[] => [
    new MilestonePlan(app.get(RoundReader)),
    new DraftLapsePlan(app.get(RoundRulesReader)),
    new AppraisalTermPlan(app.get(RoundReader), appraisal.termWorkingDays),
  ];
  const keeper = new PlanKeeper({
    plans,
    runner,
    onFailure,
    interval,
    store: app.get(EventStore),
    clock: app.get(Clock),
    queues: app.get(JobQueues),
    dispatch: (command) => commands.execute(command as never).catch(refusalIsAnAnswer),
  });
  keeper.work(workers);
  keeper.start();
  const postOffice =
    mail &&
    new PostOffice({
      ...mail,
      origin: publicOrigin,
      interval,
      dataSource: app.get(DataSource),
      queues: app.get(JobQueues),
      clock: app.get(Clock),
      onFailure,
    });
  postOffice?.work(workers);
  if (postOffice) runner.run(postOffice.name, (signal) => postOffice.lead(signal));
  return {
    async stop() {
      await runner.stop();
      await workers.stop();
      postOffice?.close();
    },
  };
}
