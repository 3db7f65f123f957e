import type { FindingBody, RoundDetailsAnswer } from '../../api/generated';
import { useTexts } from '../../texts/texts';
import styles from './reasons.module.css';

/** What will be told to the unit, item by item. */
export function Reasons({ reasons, round }: { reasons: readonly FindingBody[]; round: RoundDetailsAnswer }) {
  const { appraisal } = useTexts();
  const { returning } = appraisal;
  if (reasons.length === 0) return <p>{returning.noReasons}</p>;
  return (
    <section aria-label={returning.reasons}>
      <h3>{returning.reasons}</h3>
      <ul className={styles.reasons}>
        {reasons.map(({ subject, id, reason }) => (
          <li key={`${subject}${id}`}>
            <strong>
              {returning.subjects[subject]} {labelOf(subject, id, round)}
            </strong>
            : {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

function labelOf(subject: FindingBody['subject'], id: string | undefined, { categories, components }: RoundDetailsAnswer): string {
  if (subject === 'component') return `“${components.find(({ componentId }) => componentId === id)?.label ?? id}”`;
  if (subject !== 'criterion') return '';
  return `“${categories.flatMap(({ criteria }) => criteria).find(({ criterionId }) => criterionId === id)?.label ?? id}”`;
}
