/** What somebody has typed and not yet given to the service, with what they began from. */
export interface Copy<Fields> {
  readonly fields: Fields;
  readonly base: Fields;
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was typed earlier, laid over what stands there today: fields that were not touched are those of today. */
export function wentOn<Fields extends object>({ fields, base }: Copy<Fields>, today: Fields): Fields {
  const before = new Map<string, unknown>(Object.entries(base));
  const touched = Object.entries(fields).filter(([name, value]) => !same(value, before.get(name)));
  return { ...today, ...Object.fromEntries(touched) };
}
