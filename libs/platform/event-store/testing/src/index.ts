export { type ClusterNode, EventStoreDbClusterDouble } from './eventstoredb-double/cluster-double.js';
export { EventStoreDbDouble, type EventStoreDbDoubleOptions } from './eventstoredb-double/eventstoredb-double.js';
export { type FreshEventStore, freshEventStore, inDatabase } from './fresh-event-store.js';
