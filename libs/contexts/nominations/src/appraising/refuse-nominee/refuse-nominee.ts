import type { RoundRules } from '#contexts/programmes';
import { type Decision, rejected, unless } from '#platform/event-sourcing';
import { type AppraisalRejection, type Appraiser, isRefusal, nomineeAt } from '../appraisal.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { DossierEvent, Finding } from '../../dossier/dossier-events.js';
import { faultsOfFindings, type FindingRejection } from '../return-reasons.js';

export interface RefuseNominee {
  readonly nomineeId: string;
  readonly findings: readonly Finding[];
}

/** For good: the nominee leaves the round and its place becomes free. */
export function refuseNominee(
  { nomineeId, findings }: RefuseNominee,
  dossier: Dossier,
  rules: Pick<RoundRules, 'criteriaOf' | 'components'>,
  appraiser: Appraiser,
): Decision<DossierEvent, AppraisalRejection | FindingRejection> {
  const nominee = nomineeAt(dossier, nomineeId, appraiser);
  if (isRefusal(nominee)) return rejected(nominee);
  return unless(faultsOfFindings(findings, [nominee.category], rules), () => [
    { type: 'NomineeRefused', data: { stage: nominee.stage, nomineeId, findings, by: appraiser.personId } },
  ]);
}
