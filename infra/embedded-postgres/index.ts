export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres.js';
export { ClusterInUse } from './earlier-server.js';
export { runningEmbeddedPostgres } from './running-server.js';
