/**
 * What people may have on their screens that events have changed: dossiers, rounds, and the places of units in
 * rounds.
 */
export interface Changes {
  readonly dossiers: readonly string[];
  readonly rounds: readonly string[];
  readonly places: readonly { readonly roundId: string; readonly unitId: string }[];
}

/** Told by the streams alone: nobody learns from it what happened. */
export function changesIn(streams: Iterable<string>): Changes {
  const ids = (category: string) =>
    [...new Set(streams)].flatMap((stream) =>
      stream.startsWith(`${category}-`) ? [stream.slice(category.length + 1)] : [],
    );
  return {
    dossiers: ids('dossier'),
    rounds: [...new Set([...ids('round'), ...ids('awards')])],
    places: ids('quotaLedger').map((id) => {
      const [roundId = '', unitId = ''] = id.split('--');
      return { roundId, unitId };
    }),
  };
}
