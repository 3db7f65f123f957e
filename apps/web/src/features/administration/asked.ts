import type { Role } from '#contexts/organisation';
import type { UnitFilter } from '../unit-list/find-units';

/*
 * What the screens of the administration are asked in the address. Anybody may have written it: what is no
 * answer is left out.
 */
type Search = Record<string, unknown>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const wholeNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

export interface VersionsAsked {
  readonly from?: number;
  readonly to?: number;
}

export const versionsAsked = ({ from, to }: Search): VersionsAsked => ({
  from: wholeNumber(from),
  to: wholeNumber(to),
});

/** Without a year the one that the browser shows: only where people begin to read, no rule goes by it. */
export const yearAsked = ({ year }: Search): { readonly year?: number } => ({ year: wholeNumber(year) });

export const unitsAsked = ({ text: typed, category, standing }: Search): UnitFilter => ({
  text: text(typed),
  category: text(category) as UnitFilter['category'],
  standing: standing === 'active' || standing === 'ended' ? standing : undefined,
});

export const peopleAsked = ({ text: typed }: Search): { readonly text?: string } => ({ text: text(typed) });

export const roleAsked = ({ role }: Search): { readonly role?: Role } => ({ role: text(role) as Role | undefined });
