import type { QuotaKind } from '#contexts/programmes';
import type { UnitQuotaShown } from '../quota-usage/unit-quota';

/** Which kinds have no place left: nobody is led to a form whose end is known. */
export function quotaStop(left: UnitQuotaShown['left']): QuotaKind | 'both' | undefined {
  if (left.collective === 0 && left.individual === 0) return 'both';
  if (left.collective === 0) return 'collective';
  return left.individual === 0 ? 'individual' : undefined;
}
