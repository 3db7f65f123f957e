export * from './batch.js';
export { nominationCatalogue } from './catalogue.js';
export * from './dossier.js';
export type { Appraisal, Claim, Return } from './dossier-details/deeds.js';
export * from './dossier-events.js';
export { nominationPermissions } from './permissions.js';
export * from './quota-ledger.js';
export { holdersOf, maySee, type Sight, sightOf } from './visibility.js';
export { normalisedName, searchPatterns, withoutAccents } from './names.js';
