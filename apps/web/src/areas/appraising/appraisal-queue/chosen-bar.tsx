import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { type ChosenDossier, isOneRound, nomineesIn } from './appraisal-queue.view-model';
import styles from './appraisal-queue.module.css';

/** How much is chosen and what can be done with it; stays in sight while the list is scrolled. */
export function ChosenBar({ dossiers, forward }: { dossiers: readonly ChosenDossier[]; forward: () => void }) {
  const { appraisal } = useAppraisingTexts();
  if (dossiers.length === 0) return null;
  return (
    <section className={styles.chosen} aria-label={appraisal.queue.selected(dossiers.length, nomineesIn(dossiers))}>
      <p role="status">{appraisal.queue.selected(dossiers.length, nomineesIn(dossiers))}</p>
      {isOneRound(dossiers) ? (
        <Button look="primary" onClick={forward}>
          {appraisal.queue.forward}
        </Button>
      ) : (
        <p>{appraisal.queue.oneRound}</p>
      )}
    </section>
  );
}
