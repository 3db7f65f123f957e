import type { ChosenDossier } from '../appraisal-queue/appraisal-queue.view-model';

/** What is left when some nominees stay behind; a dossier of which nobody goes does not go. */
export const without = (dossiers: readonly ChosenDossier[], left: ReadonlySet<string>): readonly ChosenDossier[] =>
  dossiers.flatMap((dossier) => {
    const nominees = dossier.nominees.filter(({ nomineeId }) => !left.has(nomineeId));
    return nominees.length === 0 ? [] : [{ ...dossier, nominees }];
  });
