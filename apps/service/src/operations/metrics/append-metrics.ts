import { Injectable } from '@nestjs/common';
import type { AppendEnding } from '#platform/event-store';
import { HttpMetrics } from '#platform/http';
import { Histogram } from 'prom-client';

@Injectable()
export class AppendMetrics {
  private readonly durations: Histogram<'ending'>;

  constructor({ registry }: HttpMetrics) {
    this.durations = new Histogram({
      name: 'bang_vang_append_duration_seconds',
      help: 'Time of an append to the event store by how it ended',
      labelNames: ['ending'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    });
  }

  observe(seconds: number, ending: AppendEnding): void {
    this.durations.observe({ ending }, seconds);
  }
}
