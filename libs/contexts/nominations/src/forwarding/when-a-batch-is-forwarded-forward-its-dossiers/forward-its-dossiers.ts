import type { BatchEvent } from '../batch.js';
import type { ForwardDossier } from '../forward-dossier/forward-dossier.js';

export const name = 'when-a-batch-is-forwarded-forward-its-dossiers';

export const forwardItsDossiers = ({ batchId, dossiers, by }: BatchEvent['data']): readonly ForwardDossier[] =>
  dossiers.map(({ dossierId, nomineeIds }) => ({ dossierId, batchId, nomineeIds, by }));
