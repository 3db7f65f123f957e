import type { DossierListData } from '../../api/generated';

export type DossierFilters = Pick<NonNullable<DossierListData['query']>, 'round' | 'situation' | 'holder' | 'q'>;

const situations = ['Draft', 'Submitted', 'Returned', 'Withdrawn'] as const;
const holders = ['unit', 'education', 'home_affairs', 'chairman', 'refused', 'decided'] as const;

/** Out of an address, which anybody may have written. */
export function dossierFilters(search: { readonly [name: string]: unknown }): DossierFilters {
  const text = (name: string) => (typeof search[name] === 'string' && search[name] !== '' ? { [name]: search[name] } : {});
  return {
    ...text('round'),
    ...text('q'),
    ...(situations.some((situation) => situation === search['situation']) && { situation: search['situation'] as DossierFilters['situation'] }),
    ...(holders.some((holder) => holder === search['holder']) && { holder: search['holder'] as DossierFilters['holder'] }),
  };
}
