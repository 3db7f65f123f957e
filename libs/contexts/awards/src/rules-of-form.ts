export interface TextRequired {
  readonly code: 'REQUIRED';
  readonly pointer: string;
  readonly [fact: string]: string;
}

export interface DateInFuture {
  readonly code: 'DATE_IN_FUTURE';
  readonly pointer: string;
  readonly date: string;
  readonly today: string;
  readonly [fact: string]: string;
}

export type EachOnceRejection =
  | {
      readonly code: 'NOMINEES_MISSING';
      readonly pointer: string;
      readonly missing: readonly string[];
      readonly names: readonly string[];
    }
  | { readonly code: 'NOMINEE_REPEATED'; readonly pointer: string; readonly nomineeId: string }
  | { readonly code: 'NOMINEE_NOT_IN_PROPOSAL'; readonly pointer: string; readonly nomineeId: string };

export const faultsOfText = (text: string | undefined, pointer: string): readonly TextRequired[] =>
  text === undefined || text.trim() === '' ? [{ code: 'REQUIRED', pointer }] : [];

export const faultsOfDate = (date: string, pointer: string, today: string): readonly DateInFuture[] =>
  date > today ? [{ code: 'DATE_IN_FUTURE', pointer, date, today }] : [];

/** A list that speaks of every nominee of the proposal exactly once. */
export function faultsOfEachOnce(
  entries: readonly { readonly nomineeId: string }[],
  nominees: readonly { readonly nomineeId: string; readonly name: string }[],
  pointer: string,
): readonly EachOnceRejection[] {
  const missing = nominees.filter((nominee) => !entries.some((entry) => entry.nomineeId === nominee.nomineeId));
  const incomplete: readonly EachOnceRejection[] =
    missing.length === 0
      ? []
      : [
          {
            code: 'NOMINEES_MISSING',
            pointer,
            missing: missing.map(({ nomineeId }) => nomineeId),
            names: missing.map(({ name }) => name),
          },
        ];
  const misplaced = entries.flatMap(({ nomineeId }, index): readonly EachOnceRejection[] => {
    const at = `${pointer}/${index}/nomineeId`;
    if (!nominees.some((nominee) => nominee.nomineeId === nomineeId))
      return [{ code: 'NOMINEE_NOT_IN_PROPOSAL', pointer: at, nomineeId }];
    return entries.findIndex((entry) => entry.nomineeId === nomineeId) < index
      ? [{ code: 'NOMINEE_REPEATED', pointer: at, nomineeId }]
      : [];
  });
  return [...incomplete, ...misplaced];
}
