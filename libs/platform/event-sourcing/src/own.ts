/**
 * What stands under a key that came from elsewhere. Every object inherits a `constructor` and more, which nobody put
 * there: those are not found.
 */
export const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
