import type { Position } from '#platform/event-sourcing';

/** Where an event stands in the server's transaction log. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** Written unlike the positions of other stores: what is resumed in the wrong store must fail, not skip. */
export function positionOf({ commit, prepare }: Place): Position {
  return `${commit}-${prepare}` as Position;
}

/** @throws RangeError for a position of another store */
export function placeOf(position: Position): Place {
  const [commit, prepare, ...rest] = position.split('-');
  if (!/^\d+$/.test(commit ?? '') || !/^\d+$/.test(prepare ?? '') || rest.length > 0)
    throw new RangeError(`Not a position of this store: ${position}`);
  return { commit: BigInt(commit!), prepare: BigInt(prepare!) };
}

export function isAtOrAfter(current: Position | undefined, wanted: Position): boolean {
  const b = placeOf(wanted);
  if (current === undefined) return false;
  const a = placeOf(current);
  return a.commit === b.commit ? a.prepare >= b.prepare : a.commit > b.commit;
}

/** By the bytes of the log. */
export function shareOf(current: Position | undefined, end: Position): number {
  const behind = current === undefined ? 0n : placeOf(current).commit;
  return Math.min(1, Number(behind) / Math.max(1, Number(placeOf(end).commit)));
}
