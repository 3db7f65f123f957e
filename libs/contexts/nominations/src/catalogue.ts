import { batchCatalogue } from './forwarding/batch.js';
import { dossierCatalogue } from './dossier/dossier-events.js';
import { quotaLedgerCatalogue } from './places/quota-ledger.js';

/** Every event of this context. */
export const nominationCatalogue = { ...batchCatalogue, ...dossierCatalogue, ...quotaLedgerCatalogue };
