import type { QuotaKind, RoundDetails } from '#contexts/programmes';
import { quotaKinds, type UnitQuotaShown } from './unit-quota';

export interface QuotaMeter {
  readonly kind: QuotaKind;
  readonly used: number;
  readonly total: number;
  readonly left: number;
}

/** One for each kind that is limited; what the other kind has used counts where the plan counts them together. */
export function quotaMeters(
  { quotaId, used, left }: UnitQuotaShown,
  quotas: readonly Pick<RoundDetails['quotas'][number], 'quotaId' | 'caps'>[],
): readonly QuotaMeter[] {
  const cap = quotas.find((quota) => quota.quotaId === quotaId)?.caps;
  return quotaKinds.flatMap((kind) => {
    const free = left[kind];
    if (free === undefined) return [];
    const taken = used[kind] ?? 0;
    return [{ kind, used: (cap?.[kind] ?? taken + free) - free, total: cap?.[kind] ?? taken + free, left: free }];
  });
}
