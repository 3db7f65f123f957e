export { eventCopiesView } from './event-copy.table.js';
export { ReadableEventStore } from './readable-event-store.js';
