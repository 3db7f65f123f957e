import type { QuotaKind } from '#contexts/programmes';
import type { UnitQuotaShown } from '../quota-usage/unit-quota';

const kinds: readonly QuotaKind[] = ['collective', 'individual'];

/** Kinds of which no place is left: nobody is led to a form whose end is known. */
export const fullKinds = (left: UnitQuotaShown['left']): readonly QuotaKind[] => kinds.filter((kind) => left[kind] === 0);

export function quotaStop(left: UnitQuotaShown['left']): QuotaKind | 'both' | undefined {
  const full = fullKinds(left);
  return full.length === kinds.length ? 'both' : full[0];
}
