import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AwardsModule } from '#contexts/awards.module';
import { NominationsModule } from '#contexts/nominations.module';
import { NoticesModule } from '#contexts/notices.module';
import { OrganisationModule } from '#contexts/organisation.module';
import { ProgrammesModule } from '#contexts/programmes.module';
import { HttpModule } from '#platform/http';
import type { ApiOptions } from './api-options.js';
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
import { refusalStatus } from './refusal-status.js';

@Module({})
export class ApiModule {
  static with(options: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(options),
        CqrsModule.forRoot(),
        HttpModule.with({ statuses: refusalStatus }),
        OrganisationModule.with(options),
        ProgrammesModule,
        NominationsModule,
        AwardsModule,
        NoticesModule,
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
