import type { Position } from '#platform/event-sourcing';

/** Transaction id, then the identity column: order of transactions, then order inside one. */
export interface Place {
  readonly tx: bigint;
  readonly position: bigint;
}

export const beginning = { tx: '0', position: '0' };

export function positionOf(tx: string, position: string): Position {
  return `${tx}:${position}` as Position;
}

export function partsOf(position: Position | undefined): { tx: string; position: string } {
  if (position === undefined) return beginning;
  const [tx, place] = position.split(':');
  if (!/^\d+$/.test(tx ?? '') || !/^\d+$/.test(place ?? ''))
    throw new RangeError(`Not a position of this store: ${position}`);
  return { tx: tx!, position: place! };
}

export function isAtOrAfter(current: Position | undefined, wanted: Position): boolean {
  const a = partsOf(current);
  const b = partsOf(wanted);
  return a.tx === b.tx ? BigInt(a.position) >= BigInt(b.position) : BigInt(a.tx) > BigInt(b.tx);
}

/** By the identity column, which counts events and now and then skips some. */
export function shareOf(current: Position | undefined, end: Position): number {
  return Math.min(1, Number(partsOf(current).position) / Math.max(1, Number(partsOf(end).position)));
}
