import { useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import sections from '../../../ui/display/sections.module.css';
import { usePermitted } from '../../identity/shared/use-permitted';
import { SetQuotaMode } from '../set-quota-mode/set-quota-mode';
import { PlanQuote } from '../shared/plan-quote';
import tiles from '../../../ui/display/tiles.module.css';
import { placesInWords } from '../shared/round-details.view-model';

export function Quotas({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  const permitted = usePermitted();
  const [changing, setChanging] = useState<RoundDetails['quotas'][number]>();
  const mayChange = permitted('set-quota-mode', round.situation);
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{rounds.quotas}</h2>
      <ul className={tiles.cards}>
        {round.quotas.map((quota) => (
          <li key={quota.quotaId} className={tiles.card}>
            <h3 className={tiles.step}>{quota.unitCategories.join(', ')}</h3>
            <p className={tiles.day}>{placesInWords(quota, rounds.places)}</p>
            {quota.mode !== 'NONE' && <p className={sections.small}>{rounds.modes[quota.mode]}</p>}
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
