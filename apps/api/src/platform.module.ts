import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentLimit } from '#contexts/nominations.module';
import { dataSourceOptions } from '#platform/database';
import { Clock } from '#platform/event-sourcing';
import { DecisionRunner, EventStore } from '#platform/event-store';
import { AttachmentStore, DiskAttachmentStore } from '#platform/files';
import { ViewHistory, ViewProgress } from '#platform/read-models';
import { DataSource } from 'typeorm';
import type { ApiOptions } from './api-options.js';
import { views } from './views.js';

/** What every context stands on: the clock, the events, the views' database. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  static with({ databaseUrl, eventStore, clock, attachments }: ApiOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions({ url: databaseUrl, entities: views.map(({ entity }) => entity) }), retryAttempts: 0 })],
      providers: [
        { provide: Clock, useValue: clock },
        { provide: EventStore, useValue: eventStore },
        { provide: AttachmentStore, useFactory: () => new DiskAttachmentStore(attachments) },
        { provide: DocumentLimit, useValue: { perDossier: attachments.maxPerDossier } satisfies DocumentLimit },
        { provide: DecisionRunner, useFactory: () => new DecisionRunner(eventStore) },
        { provide: ViewProgress, useFactory: (dataSource: DataSource) => new ViewProgress(dataSource, eventStore, views), inject: [DataSource] },
        { provide: ViewHistory, useFactory: (dataSource: DataSource) => new ViewHistory(dataSource, eventStore), inject: [DataSource] },
      ],
      exports: [Clock, EventStore, AttachmentStore, DocumentLimit, DecisionRunner, ViewProgress, ViewHistory],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
