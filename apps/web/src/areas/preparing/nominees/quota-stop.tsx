import { useQuery } from '@tanstack/react-query';
import { usePreparingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Notice } from '../../../ui/feedback/notice';
import type { Dossier } from '../../dossier/shared/dossier';
import { unitQuotaQuery } from '../../dossier/quota-usage/quota-usage.call';
import { quotaStop } from '../../dossier/shared/quota-stop.view-model';

/** No place is left: says so in the plan's own words. */
export function QuotaStop({ dossier: { roundId, unitId } }: { dossier: Dossier }) {
  const { nominees: texts } = usePreparingTexts();
  const { dossiers } = useDossierTexts();
  const { data: quota } = useQuery(unitQuotaQuery(roundId, unitId));
  const stop = quota && quotaStop(quota.left);
  if (!quota || !stop) return null;
  return (
    <Notice tone="warning" title={texts.full.title}>
      <p>{texts.full[stop]}</p>
      {quota.wording && quota.ref && <p>{dossiers.plan(quota.wording, quota.ref)}</p>}
    </Notice>
  );
}
