import type { PlanReference } from '#contexts/programmes';
import { useDossierTexts } from './texts';
import parts from '../../../ui/display/parts.module.css';
import styles from '../../../ui/display/panels.module.css';

/** What the plan says, for those who want to read it. */
export function WordsOfPlan({ rule: { wording, ref } }: { rule: Pick<PlanReference, 'wording' | 'ref'> }) {
  const { dossiers } = useDossierTexts();
  return (
    <details className={styles.words}>
      <summary>{dossiers.wordsOfPlan}</summary>
      <p className={parts.quiet}>{dossiers.plan(wording, ref)}</p>
    </details>
  );
}
