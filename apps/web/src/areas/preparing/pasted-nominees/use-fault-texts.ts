import { usePreparingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import type { UnitQuotaShown } from '../../dossier/shared/unit-quota';
import type { Fault } from './pasted-nominees.view-model';

/** A fault in words; what rests on the plan is said with the plan's own. */
export function useFaultTexts(quota: UnitQuotaShown | null | undefined): (fault: Fault) => string {
  const {
    pastedNominees: { faults },
  } = usePreparingTexts();
  const { dossierDetails, dossiers } = useDossierTexts();
  const plan = quota?.wording && quota.ref ? ` ${dossiers.plan(quota.wording, quota.ref)}.` : '';
  return (fault) => {
    switch (fault.code) {
      case 'categoryUnknown':
        return faults.categoryUnknown(fault.given);
      case 'duplicateInPaste':
        return faults.duplicateInPaste(fault.line);
      case 'overQuota':
        return faults.overQuota(dossierDetails[fault.kind].toLowerCase(), fault.left) + plan;
      case 'mixed':
        return faults.mixed + plan;
      default:
        return faults[fault.code];
    }
  };
}
