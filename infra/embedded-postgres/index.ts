export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres.js';
export { ForeignData } from './ownership.js';
export { ClusterInUse } from './earlier-server.js';
export { runningEmbeddedPostgres } from './running-server.js';
