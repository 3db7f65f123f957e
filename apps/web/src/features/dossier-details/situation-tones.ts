import type { DossierSituation } from '#contexts/nominations';
import type { Tone } from '../../ui/tag';

export const situationTones: Readonly<Record<DossierSituation, Tone>> = {
  Draft: 'neutral',
  Submitted: 'info',
  Returned: 'warning',
  Withdrawn: 'neutral',
};
