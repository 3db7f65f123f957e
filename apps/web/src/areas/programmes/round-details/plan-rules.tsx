import type { RoundDetails } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import parts from '../../../ui/display/parts.module.css';
import { Tag } from '../../../ui/display/tag';
import sections from '../../../ui/display/sections.module.css';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { PlanQuote } from '../shared/plan-quote';
import styles from './round-details.module.css';
import tiles from '../../../ui/display/tiles.module.css';

const bodies = ['education', 'home_affairs', 'council', 'chairman'] as const;

/** To whom a dossier goes, with how many copies, and for which awards. */
export function WayOfADossier({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  const unitName = useUnitNames();
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{rounds.way}</h2>
      <ol className={styles.way}>
        {bodies.map((body) => (
          <li key={body}>
            <span className={sections.small}>{rounds.bodies[body]}</span>
            <strong>{unitName(round.addressees[body])}</strong>
          </li>
        ))}
      </ol>
      <ul className={tiles.cards}>
        <li className={tiles.card}>
          <h3 className={tiles.step}>{rounds.awards}</h3>
          {round.awards.map((award) => (
            <div key={award.form} className={styles.rule}>
              <p>{award.label}</p>
              <PlanQuote rule={award} />
            </div>
          ))}
        </li>
        <li className={tiles.card}>
          <h3 className={tiles.step}>{rounds.copies}</h3>
          <p>{rounds.copiesOf(round.copies.required)}</p>
          <PlanQuote rule={round.copies} />
        </li>
        <li className={tiles.card}>
          <h3 className={tiles.step}>{rounds.councilReview}</h3>
          <p>{round.councilReview.required ? rounds.councilRequired.yes : rounds.councilRequired.no}</p>
          <PlanQuote rule={round.councilReview} />
        </li>
      </ul>
    </section>
  );
}

export function Components({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  if (round.components.length === 0) return null;
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{rounds.components}</h2>
      <ol className={styles.rules}>
        {round.components.map((component) => (
          <li key={component.componentId} className={styles.rule}>
            <p className={styles.label}>
              <strong>{component.label}</strong>
              <Tag>{rounds.per[component.per]}</Tag>
              {component.onlyWithInitiative && <Tag tone="info">{rounds.onlyWithInitiative}</Tag>}
              {component.confirmed && <Tag tone="info">{rounds.confirmed}</Tag>}
              {component.form && <Tag>{rounds.form(component.form)}</Tag>}
            </p>
            <PlanQuote rule={component} />
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Categories({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{rounds.categories}</h2>
      <div className={styles.folded}>
        {round.categories.map((category) => (
          <details key={category.category} className={styles.fold}>
            <summary className={styles.summary}>
              <strong>{category.label}</strong>
              <Tag>{rounds.kinds[category.kind]}</Tag>
              <span className={sections.small}>{rounds.criteria(category.criteria.length)}</span>
            </summary>
            <div className={styles.unfolded}>
              <PlanQuote rule={category} />
              <ol className={styles.rules}>
                {category.criteria.map((criterion) => (
                  <li key={criterion.criterionId} className={styles.rule}>
                    <p className={styles.label}>
                      <strong>{criterion.label}</strong>
                      <Tag tone={criterion.kind === 'assessed' ? 'neutral' : 'info'}>
                        {rounds.criterionKinds[criterion.kind]}
                      </Tag>
                      {criterion.atLeast !== undefined && <Tag tone="info">{rounds.atLeast(criterion.atLeast)}</Tag>}
                    </p>
                    <PlanQuote rule={criterion} />
                  </li>
                ))}
              </ol>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

/** Where the plan leaves a question open. */
export function Readings({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  if (round.readings.length === 0) return null;
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{rounds.readings}</h2>
      <p className={sections.quiet}>{rounds.readingsLead}</p>
      <dl className={styles.readings} lang="vi">
        {round.readings.map(({ id, question, default: applied, alternatives }) => (
          <div key={id} id={id} tabIndex={-1} className={styles.reading}>
            <dt>
              <span className={sections.small}>{id}</span> {question}
            </dt>
            <dd>{applied}</dd>
            {alternatives.length > 0 && (
              <dd className={sections.small}>
                {rounds.otherReadings}: {alternatives.join('; ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
