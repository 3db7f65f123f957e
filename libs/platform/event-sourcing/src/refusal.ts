/** What kind of no a refusal is, whoever asks and however. An edge turns it into its own terms: HTTP into a status. */
export type RefusalKind =
  | 'absent'
  | 'conflict'
  | 'forbidden'
  | 'invalid'
  | 'malformed'
  | 'outdated'
  | 'tooLarge'
  | 'tooMany'
  | 'unavailable'
  | 'unidentified'
  | 'unsupported';

/** What a refusal is, and what it says to people. */
export interface RefusalText<R, Kind extends string = RefusalKind> {
  readonly kind: Kind;
  readonly text: (refusal: R) => string;
}

/** One entry per code: a missing one does not compile. */
export type RefusalTexts<R extends { readonly code: string }, Kind extends string = RefusalKind> = {
  readonly [Code in R['code']]: RefusalText<Extract<R, { code: Code }>, Kind>;
};

export const refusalOf =
  <Kind extends string>(kind: Kind) =>
  <R>(text: (refusal: R) => string): RefusalText<R, Kind> => ({ kind, text });

/** There is no such thing. */
export const absent = refusalOf('absent');
/** It does not go with how things stand now. */
export const conflict = refusalOf('conflict');
/** This person may not. */
export const forbidden = refusalOf('forbidden');
/** A rule is not met: the commonest. */
export const invalid = refusalOf('invalid');
/** What was sent cannot be read. */
export const malformed = refusalOf('malformed');
/** It was decided on something that has changed since. */
export const outdated = refusalOf('outdated');
export const tooLarge = refusalOf('tooLarge');
/** Too often: the same again is taken later. */
export const tooMany = refusalOf('tooMany');
/** Not now: the same again may succeed later. */
export const unavailable = refusalOf('unavailable');
/** Nobody knows who asks. */
export const unidentified = refusalOf('unidentified');
/** A kind of content that is not taken. */
export const unsupported = refusalOf('unsupported');
