export { CreateDiscrepancies1763700001500 } from './create-discrepancies.migration.js';
export { Discrepancies, type Discrepancy } from './discrepancies.js';
export { type KeptEvent, keptPlace, type KeptPlace } from './kept-place.js';
