/** Of the server that the double imitates: versions differ in what a client sees of them. */
export type ServerVersion = `${number}.${number}.${number}`;

/**
 * The mark that ends catching up for a filtered subscription from the start which has considered fewer events than
 * its window, none of them wanted. `beyond` is -1 as an unsigned number, 18446744073709551615: seen on 24.6.0, 20 of 20
 * times; the range of versions is that of the server's sources, where "KDB-744" has mended it to 0.
 */
export function markOfNothing(version: ServerVersion): 'none' | 'beyond' | 'zero' {
  if (isBefore(version, [24, 2, 0])) return 'none';
  const isMended = isBefore(version, [25, 0, 0]) ? !isBefore(version, [24, 10, 5]) : !isBefore(version, [25, 0, 1]);
  return isMended ? 'zero' : 'beyond';
}

function isBefore(version: ServerVersion, other: readonly [number, number, number]): boolean {
  const parts = version.split('.').map(Number);
  const at = parts.findIndex((part, index) => part !== other[index]);
  return at >= 0 && parts[at]! < other[at]!;
}
