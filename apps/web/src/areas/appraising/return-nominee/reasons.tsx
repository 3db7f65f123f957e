import type { FindingBody, RoundDetailsAnswer } from '../../../api/generated';
import { useAppraisingTexts } from '../shared/texts';
import { criteriaOf, findingLabel } from '../../dossier/shared/finding-label';
import styles from './reasons.module.css';

/** What will be told to the unit, item by item. */
export function Reasons({ reasons, round }: { reasons: readonly FindingBody[]; round: RoundDetailsAnswer }) {
  const { appraisal } = useAppraisingTexts();
  const { returning } = appraisal;
  const labelled = { criteria: criteriaOf(round), components: round.components };
  if (reasons.length === 0) return <p>{returning.noReasons}</p>;
  return (
    <section aria-label={returning.reasons}>
      <h3>{returning.reasons}</h3>
      <ul className={styles.reasons}>
        {reasons.map(({ subject, id, reason }) => (
          <li key={`${subject}${id}`}>
            <strong>
              {returning.subjects[subject]} {quoted(findingLabel({ subject, id }, labelled) ?? id)}
            </strong>
            : {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

const quoted = (words: string | undefined): string => (words === undefined ? '' : `“${words}”`);
