import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { HttpMetrics } from '#platform/http';
import { type JobFailure, JobQueues } from '#platform/jobs';
import { inTime } from '../in-time.js';

@Injectable()
export class JobMetrics {
  private readonly failures: Counter<'queue' | 'outcome'>;

  constructor({ registry }: HttpMetrics, queues: JobQueues) {
    this.failures = new Counter({
      name: 'bang_vang_job_failures_total',
      help: 'Failed attempts of jobs in this process: to be tried again, or dead',
      labelNames: ['queue', 'outcome'],
      registers: [registry],
    });
    new Gauge({
      name: 'bang_vang_queue_jobs',
      help: 'Jobs of each queue by what they wait for',
      labelNames: ['queue', 'state'],
      registers: [registry],
      async collect() {
        this.reset();
        const counts = (await inTime(queues.counts())) ?? [];
        for (const { queue, ...states } of counts)
          for (const [state, jobs] of Object.entries(states)) this.set({ queue, state }, jobs);
      },
    });
  }

  countFailure({ queue, dead }: JobFailure): void {
    this.failures.inc({ queue, outcome: dead ? 'dead' : 'tried again' });
  }
}
