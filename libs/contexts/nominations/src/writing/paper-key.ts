import { livingNomineesOf, type OpenedDossier } from '../dossier/dossier.js';
import { type PaperKind, papers } from '../papers/papers.js';

/** Which paper: of the dossier, or of one of its nominees. */
export interface PaperKey {
  readonly dossierId: string;
  readonly kind: PaperKind;
  readonly nomineeId?: string;
}

/** Every paper that the dossier has a place for. */
export function papersOf(dossier: OpenedDossier): readonly PaperKey[] {
  const { dossierId } = dossier;
  return papers.flatMap(({ kind, per }): PaperKey[] => {
    if (per === 'dossier') return [{ dossierId, kind }];
    return livingNomineesOf(dossier).map(({ nomineeId }) => ({ dossierId, kind, nomineeId }));
  });
}
