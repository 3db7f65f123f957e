export { Client, type ClientConfig } from './client.js';
export { dataSourceOptions } from './data-source.js';
export { CannotMigrate, migrate, type Migration, pendingMigrations, sqlMigration } from './migrate.js';
export { poolerFault, type PoolerFault } from './pooler.js';
export { serviceRole } from './service-role.js';
export { session } from './session.js';
export { SingleRunner, type SingleRunnerOptions } from './single-runner.js';
export { withClient } from './with-client.js';
