import type { Catalogue } from '#platform/event-store';
import { catalogueOf } from './compose.js';
import { contexts } from './contexts.js';

/** Every event type of the service: who reads all events reads them in today's versions. Loads without Nest. */
export const catalogue: Catalogue = catalogueOf(contexts.map(({ pure }) => pure));
