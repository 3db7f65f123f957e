export * from './event-store.js';
export { InMemoryEventStore } from './in-memory-event-store.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store.js';
export { eventStoreMigration } from './postgres/schema.js';
export { type BrokenLink, type ChainReport, verifyChain } from './verify-chain.js';
