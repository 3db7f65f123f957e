import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { HttpModule } from '#platform/http';
import type { ApiOptions } from './api-options.js';
import { composition } from './composition.js';
import { AuditLogEndpoint } from './operations/audit-log/audit-log.endpoint.js';
import { EngineListEndpoint } from './operations/engine-list/engine-list.endpoint.js';
import { EngineMetrics } from './operations/metrics/engine-metrics.js';
import { Engines } from './operations/engines.js';
import { HealthEndpoint } from './operations/health.endpoint.js';
import { JobMetrics } from './operations/jobs/job-metrics.js';
import { JobsEndpoint } from './operations/jobs/jobs.endpoint.js';
import { MetricsEndpoint } from './operations/metrics/metrics.endpoint.js';
import { MetricsReaders } from './operations/metrics/metrics-readers.js';
import { PlatformModule } from './platform.module.js';

@Module({})
export class ServiceModule {
  static with(options: ApiOptions): DynamicModule {
    return {
      module: ServiceModule,
      imports: [
        PlatformModule.with(options),
        CqrsModule.forRoot(),
        HttpModule.with(composition),
        ...composition.modules,
      ],
      controllers: [HealthEndpoint, MetricsEndpoint, AuditLogEndpoint, EngineListEndpoint, JobsEndpoint],
      providers: [
        Engines,
        EngineMetrics,
        JobMetrics,
        { provide: MetricsReaders, useValue: new MetricsReaders(options.metrics?.token) },
      ],
    };
  }
}
