export { type Catalogue, upcast, withCodec } from './codec.js';
export { DecisionRunner, type Outcome, type Run } from './decision-runner.js';
export * from './event-store.js';
export { EventStoreDbEventStore, type EventStoreDbEventStoreOptions } from './eventstoredb/eventstoredb-event-store.js';
export { InMemoryEventStore } from './in-memory-event-store.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store.js';
export { eventStoreMigration } from './postgres/schema.js';
export type { Aggregate } from './stream-states.js';
export { type BrokenLink, type ChainReport, verifyChain } from './verify-chain.js';
