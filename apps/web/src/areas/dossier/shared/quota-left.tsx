import { useQuery } from '@tanstack/react-query';
import type { RoundDetails } from '#contexts/programmes';
import { useDossierTexts } from './texts';
import { Meter } from '../../../ui/display/meter';
import parts from '../../../ui/display/parts.module.css';
import { Panel } from '../../../ui/display/panel';
import { unitQuotaQuery } from '../quota-usage/quota-usage.call';
import { quotaMeters } from './quota-left.view-model';

/** Places used and left, beside the lists that use them, with the plan's own sentence. */
export function QuotaLeft({ round, unitId }: { round: RoundDetails; unitId: string }) {
  const { dossierDetails: texts, dossiers } = useDossierTexts();
  const { data: quota } = useQuery(unitQuotaQuery(round.roundId, unitId));
  if (!quota) return null;
  const meters = quotaMeters(quota, round.quotas);
  return (
    <Panel title={texts.quota}>
      {meters.map(({ kind, used, total, left }) => (
        <Meter key={kind} label={texts[kind]} used={used} total={total} text={texts.left(left)} />
      ))}
      {meters.length === 0 && <p>{texts.unlimited}</p>}
      {quota.mode === 'ONE_OF' && <p>{texts.oneOf}</p>}
      {quota.mode === 'POOLED' && <p>{texts.pooled}</p>}
      {quota.wording && quota.ref && <p className={parts.quiet}>{dossiers.plan(quota.wording, quota.ref)}</p>}
    </Panel>
  );
}
