import type { PlanReference } from '#contexts/programmes';
import { useProgrammesTexts } from './texts';
import styles from './plan-quote.module.css';

/** The plan's own words, where they stand, and the reading under which they are applied. */
export function PlanQuote({ rule: { wording, ref, reading } }: { rule: PlanReference }) {
  const { rounds } = useProgrammesTexts();
  return (
    <figure className={styles.quote}>
      <blockquote className={styles.wording} lang="vi">
        “{wording}”
      </blockquote>
      <figcaption className={styles.source}>
        {rounds.planWording} <span className={styles.place}>{ref}</span>
        {reading && (
          <>
            {' · '}
            <a href={`#${reading}`}>{rounds.reading(reading)}</a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
