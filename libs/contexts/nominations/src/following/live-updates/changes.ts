/**
 * What people may have on their screens that events have changed: dossiers, rounds, and the places of units in
 * rounds.
 */
export interface Changes {
  readonly dossiers: readonly string[];
  readonly rounds: readonly string[];
  readonly places: readonly { readonly roundId: string; readonly unitId: string }[];
  /** Whose roles or accounts have changed; `all` where a unit has, which may pass roles on to its successors. */
  readonly people: readonly string[] | 'all';
}

/** Told by the streams alone: nobody learns from it what happened. */
export function changesIn(streams: Iterable<string>): Changes {
  const ids = (category: string) =>
    [...new Set(streams)].flatMap((stream) =>
      stream.startsWith(`${category}-`) ? [stream.slice(category.length + 1)] : [],
    );
  return {
    people: ids('unit').length > 0 ? 'all' : [...ids('person'), ...ids('account')],
    dossiers: ids('dossier'),
    rounds: [...new Set([...ids('round'), ...ids('awards')])],
    places: ids('quotaLedger').map((id) => {
      const [roundId = '', unitId = ''] = id.split('--');
      return { roundId, unitId };
    }),
  };
}
