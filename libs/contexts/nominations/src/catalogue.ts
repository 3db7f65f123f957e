import { batchCatalogue } from './batch.js';
import { dossierCatalogue } from './dossier-events.js';
import { quotaLedgerCatalogue } from './quota-ledger.js';

/** Every event of this context. */
export const nominationCatalogue = { ...dossierCatalogue, ...quotaLedgerCatalogue, ...batchCatalogue };
