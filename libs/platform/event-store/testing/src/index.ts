export { type FreshEventStore, freshEventStore, inDatabase } from './fresh-event-store.js';
