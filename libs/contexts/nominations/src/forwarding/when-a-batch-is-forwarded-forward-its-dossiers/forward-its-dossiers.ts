import type { ForwardedBatch } from '../batch.js';
import type { ForwardDossier } from '../forward-dossier/forward-dossier.js';

export const name = 'when-a-batch-is-forwarded-forward-its-dossiers';

export const forwardItsDossiers = ({ batchId, dossiers, to, attempt, by }: ForwardedBatch): readonly ForwardDossier[] =>
  dossiers.map(({ dossierId, nomineeIds }) => ({ dossierId, batchId, nomineeIds, to, attempt, by }));
