import type { DossierSituation } from '#contexts/nominations';
import type { Tone } from '../../../ui/display/tag';

export const situationTones: Readonly<Record<DossierSituation, Tone>> = {
  Draft: 'neutral',
  Submitted: 'info',
  Returned: 'warning',
  Withdrawn: 'neutral',
};
