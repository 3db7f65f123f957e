import type { QuotaMode } from '#contexts/programmes';
import type { UnitQuota } from '../../api/generated';

export type UnitQuotaShown = Omit<UnitQuota, 'mode'> & { readonly mode?: QuotaMode };
