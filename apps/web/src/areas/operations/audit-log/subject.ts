export interface Subject {
  readonly kind: string;
  /** Of what has no name of its own. */
  readonly id?: string;
  readonly unitId?: string;
}

/** What a stream is about: `round-annual-2026-city` is the round `annual-2026-city`. */
export function subjectOf(stream: string): Subject {
  const end = stream.indexOf('-');
  const kind = stream.slice(0, end);
  const id = stream.slice(end + 1);
  if (kind === 'unit') return { kind, unitId: id };
  if (kind !== 'quotaLedger') return { kind, id };
  const [roundId, unitId] = id.split('--');
  return { kind, id: roundId, unitId };
}
