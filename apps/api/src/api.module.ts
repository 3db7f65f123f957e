import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AwardsModule } from '#contexts/awards.module';
import { NominationsModule } from '#contexts/nominations.module';
import { NoticesModule } from '#contexts/notices.module';
import { OrganisationModule } from '#contexts/organisation.module';
import { ProgrammesModule } from '#contexts/programmes.module';
import { HttpModule } from '#platform/http';
import type { ApiOptions } from './api-options.js';
import { AuditLogEndpoint } from './audit-log/audit-log.endpoint.js';
import { EngineListEndpoint } from './engine-list/engine-list.endpoint.js';
import { EngineMetrics } from './engine-metrics.js';
import { Engines } from './engines.js';
import { HealthEndpoint } from './health.endpoint.js';
import { JobMetrics } from './jobs/job-metrics.js';
import { JobsEndpoint } from './jobs/jobs.endpoint.js';
import { MetricsEndpoint } from './metrics.endpoint.js';
import { MetricsReaders } from './metrics-readers.js';
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
