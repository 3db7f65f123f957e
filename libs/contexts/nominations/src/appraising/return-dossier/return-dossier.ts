import type { RoundRules } from '#contexts/programmes';
import { type Decision, rejected, unless } from '#platform/event-sourcing';
import { type AppraisalRejection, type Appraiser, isRefusal, isWith, openForAppraisal } from '../appraisal.js';
import { type Dossier, nomineesOf } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { heldForAnother } from '../../dossier/holds/hold.js';
import { faultsOfReturn, type ReturnReasons, type ReturnRejection } from '../return-reasons.js';
import { toUnit } from '../../dossier/whereabouts.js';

export type ReturnDossierRejection =
  | AppraisalRejection
  | ReturnRejection
  | {
      readonly code: 'DOSSIER_NOT_HERE';
      readonly elsewhere: readonly { readonly nomineeId: string; readonly holder: string }[];
    };

/** The whole dossier goes back, so all of it must lie at one body; refused and returned nominees do not hold it up. */
export function returnDossier(
  { findings, dueBefore, extension }: ReturnReasons,
  dossier: Dossier,
  rules: Pick<RoundRules, 'criteriaOf' | 'components' | 'deadline' | 'route'>,
  appraiser: Appraiser,
  today: string,
): Decision<DossierEvent, ReturnDossierRejection> {
  const opened = openForAppraisal(dossier, appraiser);
  if (isRefusal(opened)) return rejected(opened);

  const underWay = nomineesOf(opened).filter(({ stage }) => stage !== 'refused' && stage !== 'unit');
  const here = underWay.filter((nominee) => isWith(nominee, appraiser));
  const [first] = here;
  const elsewhere = underWay
    .filter((nominee) => nominee.stage !== first?.stage)
    .map(({ nomineeId, stage }) => ({ nomineeId, holder: stage }));
  if (!first || elsewhere.length > 0) return rejected({ code: 'DOSSIER_NOT_HERE', elsewhere });

  const held = here.flatMap((nominee) => heldForAnother(opened, nominee));
  if (held.length > 0) return rejected(...held);

  const categories = here.map(({ category }) => category);
  const nomineeIds = here.map(({ nomineeId }) => nomineeId);
  return unless(faultsOfReturn({ findings, dueBefore, extension }, categories, rules, today), () => [
    {
      type: 'DossierReturned',
      data: { stage: first.stage, nomineeIds, findings, dueBefore, extension, to: toUnit, by: appraiser.personId },
    },
  ]);
}
