import type { DossierListData } from '../../../api/generated';

export type DossierFilters = Pick<
  NonNullable<DossierListData['query']>,
  'round' | 'unit' | 'situation' | 'holder' | 'daysFrom' | 'daysTo' | 'q'
>;

const situations = ['Draft', 'Submitted', 'Returned', 'Withdrawn'] as const;
const holders = ['unit', 'education', 'home_affairs', 'chairman', 'refused', 'decided'] as const;

/** Out of an address, which anybody may have written. */
export function dossierFilters(search: { readonly [name: string]: unknown }): DossierFilters {
  const text = (name: string) =>
    typeof search[name] === 'string' && search[name] !== '' ? { [name]: search[name] } : {};
  const days = (name: string) =>
    Number.isInteger(search[name]) && (search[name] as number) >= 0 ? { [name]: search[name] } : {};
  return {
    ...text('round'),
    ...text('unit'),
    ...text('q'),
    ...(situations.some((situation) => situation === search['situation']) && {
      situation: search['situation'] as DossierFilters['situation'],
    }),
    ...(holders.some((holder) => holder === search['holder']) && {
      holder: search['holder'] as DossierFilters['holder'],
      ...days('daysFrom'),
      ...days('daysTo'),
    }),
  };
}

/**
 * What a form asks, beside what only an address does: the unit, and the days at a holder as long as it is the
 * same one.
 */
export const askedAnew = (
  { unit, holder, daysFrom, daysTo }: DossierFilters,
  form: { readonly [name: string]: unknown },
): DossierFilters => dossierFilters({ unit, ...(form['holder'] === holder && { daysFrom, daysTo }), ...form });
