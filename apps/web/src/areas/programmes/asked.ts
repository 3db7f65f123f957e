import { type Asked, wholeNumber } from '../../ui/browser/asked';

export interface VersionsAsked {
  readonly from?: number;
  readonly to?: number;
}

export const versionsAsked = ({ from, to }: Asked): VersionsAsked => ({
  from: wholeNumber(from),
  to: wholeNumber(to),
});

/** Without a year the one that the browser shows: only where people begin to read, no rule goes by it. */
export const yearAsked = ({ year }: Asked): { readonly year?: number } => ({ year: wholeNumber(year) });
