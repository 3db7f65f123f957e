import type { QuotaKind } from '#contexts/programmes';
import { quotaKinds, type UnitQuotaShown } from './unit-quota';

/** Kinds of which no place is left: nobody is led to a form whose end is known. */
export const fullKinds = (left: UnitQuotaShown['left']): readonly QuotaKind[] =>
  quotaKinds.filter((kind) => left[kind] === 0);

export function quotaStop(left: UnitQuotaShown['left']): QuotaKind | 'both' | undefined {
  const full = fullKinds(left);
  return full.length === quotaKinds.length ? 'both' : full[0];
}
