import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

@Injectable()
export class HttpMetrics {
  readonly registry = new Registry();

  private readonly commands = new Counter({
    name: 'bang_vang_commands_total',
    help: 'Commands by what became of them',
    labelNames: ['command', 'outcome'],
    registers: [this.registry],
  });

  private readonly durations = new Histogram({
    name: 'bang_vang_http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  countCommand(command: string, outcome: string): void {
    this.commands.inc({ command, outcome });
  }

  /** `route` is the pattern, never the path: paths hold identifiers. */
  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.durations.observe({ method, route, status }, seconds);
  }
}
