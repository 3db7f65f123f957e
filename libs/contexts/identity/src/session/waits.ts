/** Seconds to wait after the first failure, the second and so on; the last holds for every later one. */
export type Waits = readonly number[];

/** For one account from one network or one device: five attempts are free, as people mistype. */
export const waitsHere: Waits = [0, 0, 0, 0, 30, 60, 120, 240, 480, 900];

/** For one account from all unknown devices together, so that many networks do not guess faster than a few. */
export const waitsEverywhere: Waits = [...Array<number>(49).fill(0), 30];
