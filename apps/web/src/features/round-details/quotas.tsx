import { useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import parts from '../../ui/parts.module.css';
import administration from '../administration/administration.module.css';
import { usePermitted } from '../permission-matrix/use-permitted';
import { SetQuotaMode } from '../set-quota-mode/set-quota-mode';
import { PlanQuote } from './plan-quote';
import styles from './round-details.module.css';
import { placesInWords } from './round-details.view-model';

export function Quotas({ round }: { round: RoundDetails }) {
  const { rounds } = useTexts();
  const permitted = usePermitted();
  const [changing, setChanging] = useState<RoundDetails['quotas'][number]>();
  const mayChange = permitted('set-quota-mode', round.situation);
  return (
    <section className={administration.section}>
      <h2 className={parts.heading}>{rounds.quotas}</h2>
      <ul className={styles.cards}>
        {round.quotas.map((quota) => (
          <li key={quota.quotaId} className={styles.card}>
            <h3 className={styles.step}>{quota.unitCategories.join(', ')}</h3>
            <p className={styles.day}>{placesInWords(quota, rounds.places)}</p>
            {quota.mode !== 'NONE' && <p className={administration.small}>{rounds.modes[quota.mode]}</p>}
            <PlanQuote rule={quota} />
            {mayChange && quota.possibleModes.length + Number(quota.mode === 'EXTERNAL') > 1 && (
              <div>
                <Button onClick={() => setChanging(quota)}>{rounds.quotaMode.action}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {changing && <SetQuotaMode roundId={round.roundId} quota={changing} onClose={() => setChanging(undefined)} />}
    </section>
  );
}
