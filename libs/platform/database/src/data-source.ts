import type { DataSourceOptions, EntityTarget } from 'typeorm';
import { Client } from './client.js';
import { session } from './session.js';

/** Options of the service's own connections. The schema is never changed through them: `migrate` does that. */
export function dataSourceOptions({
  url,
  entities,
  poolSize = 10,
}: {
  url: string;
  entities: readonly EntityTarget<object>[];
  poolSize?: number;
}) {
  return {
    type: 'postgres',
    url,
    entities: entities as NonNullable<DataSourceOptions['entities']>,
    poolSize,
    applicationName: 'bang-vang',
    connectTimeoutMS: 5_000,
    synchronize: false,
    migrationsRun: false,
    // the queries are short, compiling them is not
    extra: { onConnect: session({ jit: 'off', search_path: 'public,views' }), Client },
  } as const satisfies DataSourceOptions;
}
