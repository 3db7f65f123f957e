import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { dataSourceOptions, SingleRunner } from '#platform/database';
import { type EventStore, PostgresEventStore } from '#platform/event-store';
import { registerView, type View, ViewProgress, ViewRunner } from '#platform/read-models';
import type { samplePayload } from '../sample.js';

@Entity({ name: 'sample_dossiers' })
export class SampleDossier {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'nominee_name' }) nomineeName: string;
  @Column('text') award: string;
  @Column('text') stage: string;
  @Column('int') events: number;
  @Column('timestamptz', { name: 'last_change' }) lastChange: string;
}

/** One row a stream, an ordinary list of dossiers. */
export function sampleView(version: number): View<SampleDossier> {
  return {
    name: 'sample-dossiers',
    version,
    handles: ['SampleRecorded'],
    keys: ({ stream }) => [stream],
    project(row, { data, metadata }, id) {
      const { nomineeName, award, stage } = data as ReturnType<typeof samplePayload>;
      return { id, nomineeName, award: award.title, stage, events: (row?.events ?? 0) + 1, lastChange: metadata.at };
    },
  };
}

export interface RunningView {
  readonly store: EventStore;
  readonly dataSource: DataSource;
  readonly progress: ViewProgress;
  stop(): Promise<void>;
}

/** Runs the view as a worker does. */
export async function runSampleView(
  serviceUrl: string,
  version: number,
  store: EventStore = new PostgresEventStore({ connectionString: serviceUrl }),
): Promise<RunningView> {
  const dataSource = await new DataSource(
    dataSourceOptions({ url: serviceUrl, entities: [SampleDossier] }),
  ).initialize();
  const views = [registerView(sampleView(version), SampleDossier)];
  const progress = new ViewProgress(dataSource, store, views);
  const runner = new SingleRunner(serviceUrl);
  await new ViewRunner({
    dataSource,
    store,
    views,
    catalogue: {},
    progress,
    runner,
    onFailure: (_, error) => console.error(error),
  }).start();
  return {
    store,
    dataSource,
    progress,
    async stop() {
      await runner.stop();
      await store.close();
      await dataSource.destroy();
    },
  };
}

/** Resolves when readers see this version of the view. */
export async function untilLive({ dataSource }: RunningView, version: number): Promise<void> {
  for (;;) {
    const found = await dataSource.query<unknown[]>(
      `select from views.checkpoints where view = 'sample-dossiers' and version = $1 and live_since is not null`,
      [version],
    );
    if (found.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
