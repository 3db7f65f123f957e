export { EventStoreDbClusterDouble } from './eventstoredb-double/cluster-double.js';
export { EventStoreDbDouble, type EventStoreDbDoubleOptions } from './eventstoredb-double/eventstoredb-double.js';
export { type FreshEventStore, freshEventStore, inDatabase } from './fresh-event-store.js';
export { putBack, takeBackup } from './postgres-backup.js';
export { Troubles } from './eventstoredb-double/troubles.js';
export { emptyEventStoreDb } from './empty-eventstoredb.js';
