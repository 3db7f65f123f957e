import path from 'node:path';
import { type DynamicModule, Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentLimit } from '#contexts/nominations.module';
import { dataSourceOptions } from '#platform/database';
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
import { catalogue } from './database/open-event-store.js';
import { queues } from './jobs/queues.js';
import { Views, viewsBeside } from './database/views.js';

const logger = new Logger('Queues');

/** What every context stands on: the clock, the events, the views' database. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    private readonly jobs: JobQueues,
  ) {}

  static with({
    databaseUrl,
    eventStore,
    engine: engineName = 'postgresql',
    queues: backend = { engine: 'postgres', url: databaseUrl },
    clock,
    attachments,
    tracing,
  }: ApiOptions): DynamicModule {
    const engine = new EventEngine(engineName);
    const views = viewsBeside(engine);
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
        { provide: Clock, useValue: clock },
        { provide: EventEngine, useValue: engine },
        { provide: Views, useValue: views },
        { provide: EventStore, useFactory: openStore, inject: [DataSource, AppendMetrics] },
        AppendMetrics,
        {
          provide: JobQueues,
          useFactory: () => new JobQueues({ backend, queues, onError: (error) => logger.warn(error.message) }),
        },
        { provide: AttachmentStore, useFactory: () => new DiskAttachmentStore(attachments) },
        {
          provide: Uploads,
          useFactory: () => new Uploads({ ...attachments, directory: path.join(attachments.directory, 'uploads') }),
        },
        { provide: DocumentLimit, useValue: { perDossier: attachments.maxPerDossier } satisfies DocumentLimit },
        { provide: DecisionRunner, useFactory: (store: EventStore) => new DecisionRunner(store), inject: [EventStore] },
        {
          provide: ViewProgress,
          useFactory: (dataSource: DataSource) => new ViewProgress(dataSource, eventStore, views.all),
          inject: [DataSource],
        },
        {
          provide: ViewHistory,
          useFactory: (dataSource: DataSource) => new ViewHistory(dataSource, eventStore),
          inject: [DataSource],
        },
      ],
      exports: [
        Clock,
        EventEngine,
        Views,
        EventStore,
        JobQueues,
        AttachmentStore,
        Uploads,
        DocumentLimit,
        DecisionRunner,
        ViewProgress,
        ViewHistory,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.jobs.close();
    await this.store.close();
  }
}
