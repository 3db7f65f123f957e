import type { RoundRules } from '#contexts/programmes';
import { type Decision, rejected, unless } from '#platform/event-sourcing';
import { type AppraisalRejection, type Appraiser, isRefusal, nomineeAt } from '../appraisal.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { faultsOfReturn, type ReturnReasons, type ReturnRejection } from '../return-reasons.js';
import { toUnit } from '../../dossier/whereabouts.js';

export interface ReturnNominee extends ReturnReasons {
  readonly nomineeId: string;
}

export function returnNominee(
  { nomineeId, findings, dueBefore, extension }: ReturnNominee,
  dossier: Dossier,
  rules: Pick<RoundRules, 'criteriaOf' | 'components' | 'deadline' | 'route'>,
  appraiser: Appraiser,
  today: string,
): Decision<DossierEvent, AppraisalRejection | ReturnRejection> {
  const nominee = nomineeAt(dossier, nomineeId, appraiser);
  if (isRefusal(nominee)) return rejected(nominee);
  return unless(faultsOfReturn({ findings, dueBefore, extension }, [nominee.category], rules, today), () => [
    {
      type: 'NomineeReturned',
      data: { stage: nominee.stage, nomineeId, findings, dueBefore, extension, to: toUnit, by: appraiser.personId },
    },
  ]);
}
