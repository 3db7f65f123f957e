import type { QuotaKind, QuotaMode } from '#contexts/programmes';
import type { UnitQuota } from '../../../api/generated';

export type UnitQuotaShown = Omit<UnitQuota, 'mode'> & { readonly mode?: QuotaMode };

/** In the order in which they are told. */
export const quotaKinds: readonly QuotaKind[] = ['collective', 'individual'];
