export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** What a stream is about: `round-annual-2026-city` is the round `annual-2026-city`. */
export function subjectOf(stream: string): Subject {
  const end = stream.indexOf('-');
  return { kind: stream.slice(0, end), id: stream.slice(end + 1) };
}
