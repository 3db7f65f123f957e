import type { QuotaKind, QuotaRule } from '#contexts/programmes';

export type Count = { readonly [Kind in QuotaKind]: number };

/** Places still free by kind; undefined where nothing limits them. */
export type Left = { readonly [Kind in QuotaKind]?: number };

export const countOf = (places: readonly { readonly kind: QuotaKind }[]): Count => ({
  collective: places.filter(({ kind }) => kind === 'collective').length,
  individual: places.filter(({ kind }) => kind === 'individual').length,
});

/** For information; the ledger decides. */
export function quotaLeft({ mode, caps, total }: QuotaRule, used: Count): Left {
  const free = (cap: number | undefined, taken: number) => (cap === undefined ? undefined : Math.max(0, cap - taken));
  const byKind = {
    collective: free(caps.collective, used.collective),
    individual: free(caps.individual, used.individual),
  };
  const together = free(total, used.collective + used.individual);
  switch (mode) {
    case 'NONE':
      return {};
    case 'INDEPENDENT':
      return byKind;
    case 'ONE_OF':
      return {
        collective: used.individual > 0 ? 0 : byKind.collective,
        individual: used.collective > 0 ? 0 : byKind.individual,
      };
    case 'POOLED':
      return { collective: together, individual: together };
    case 'EXTERNAL':
      return { collective: least(byKind.collective, together), individual: least(byKind.individual, together) };
  }
}

const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
