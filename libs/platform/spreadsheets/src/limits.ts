const mebibyte = 1024 * 1024;

/** More is no list that somebody reads, and may be made to hold whoever opens it. */
export const limits = {
  bytes: 10 * mebibyte,
  /** Of one unpacked part. */
  unpacked: 32 * mebibyte,
  /** Text compresses well, so the ratio counts only from a size that could hurt. */
  ratio: 100,
  ratioCountsFrom: 4 * mebibyte,
  parts: 2_000,
  rows: 5_000,
  columns: 200,
  cells: 100_000,
  /** Of all cells together: one long text may be said by each of them. */
  characters: 5_000_000,
  /** Of an element in a part. */
  depth: 64,
} as const;
