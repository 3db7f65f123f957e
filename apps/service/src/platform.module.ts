import path from 'node:path';
import { type DynamicModule, Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PermissionTable } from '#contexts/organisation.module';
import { dataSourceOptions } from '#platform/database';
import { Discrepancies } from '#platform/discrepancies';
import { ReadableEventStore } from '#platform/event-copies';
import { Clock } from '#platform/event-sourcing';
import { DecisionRunner, EventStore, TimedEventStore } from '#platform/event-store';
import { AttachmentStore, DiskAttachmentStore, Uploads } from '#platform/files';
import { JobQueues } from '#platform/jobs';
import { ViewHistory, ViewProgress } from '#platform/read-models';
import { DataSource } from 'typeorm';
import type { ApiOptions } from './api-options.js';
import { AppendMetrics } from './operations/metrics/append-metrics.js';
import { EventEngine } from './database/event-engine.js';
import { catalogue } from './catalogue.js';
import { composition } from './composition.js';
import { Views, viewsBeside } from './database/views.js';

const logger = new Logger('Queues');

/** What every context stands on: the clock, the events, the views' database, and what the installation has set. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    private readonly jobs: JobQueues,
  ) {}

  static with(options: ApiOptions): DynamicModule {
    const {
      databaseUrl,
      eventStore,
      engine: engineName = 'postgresql',
      queues: backend = { engine: 'postgres', url: databaseUrl },
      clock,
      attachments,
      tracing,
    } = options;
    const engine = new EventEngine(engineName);
    const views = viewsBeside(engine);
    const given = composition.given(options);
    const openStore = (dataSource: DataSource, metrics: AppendMetrics) => {
      const readable = engine.isCopied ? new ReadableEventStore(eventStore, dataSource, catalogue) : eventStore;
      return new TimedEventStore(readable, (seconds, ending, stream) => {
        metrics.observe(seconds, ending);
        tracing?.past('append', seconds, { 'bang_vang.stream': stream, 'bang_vang.outcome': ending });
      });
    };
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: databaseUrl, entities: views.all.map(({ entity }) => entity) }),
          retryAttempts: 0,
        }),
      ],
      providers: [
        ...given,
        { provide: PermissionTable, useValue: new PermissionTable(composition.permissions) },
        { provide: Clock, useValue: clock },
        { provide: EventEngine, useValue: engine },
        { provide: Views, useValue: views },
        { provide: EventStore, useFactory: openStore, inject: [DataSource, AppendMetrics] },
        AppendMetrics,
        {
          provide: JobQueues,
          useFactory: () =>
            new JobQueues({ backend, queues: composition.queues, onError: (error) => logger.warn(error.message) }),
        },
        { provide: AttachmentStore, useFactory: () => new DiskAttachmentStore(attachments) },
        {
          provide: Uploads,
          useFactory: () => new Uploads({ ...attachments, directory: path.join(attachments.directory, 'uploads') }),
        },
        { provide: DecisionRunner, useFactory: (store: EventStore) => new DecisionRunner(store), inject: [EventStore] },
        {
          provide: ViewProgress,
          useFactory: (dataSource: DataSource) => new ViewProgress(dataSource, eventStore, views.all),
          inject: [DataSource],
        },
        {
          provide: Discrepancies,
          useFactory: (dataSource: DataSource) => new Discrepancies(dataSource),
          inject: [DataSource],
        },
        {
          provide: ViewHistory,
          useFactory: (dataSource: DataSource) => new ViewHistory(dataSource, eventStore),
          inject: [DataSource],
        },
      ],
      exports: [
        ...given,
        PermissionTable,
        Clock,
        EventEngine,
        Views,
        EventStore,
        JobQueues,
        AttachmentStore,
        Uploads,
        DecisionRunner,
        ViewProgress,
        ViewHistory,
        Discrepancies,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.jobs.close();
    await this.store.close();
  }
}
