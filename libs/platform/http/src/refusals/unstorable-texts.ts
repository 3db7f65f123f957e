/** JSON pointers of strings that no store keeps unchanged: those with NUL or with half a surrogate pair. */
export function unstorableTexts(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return value.includes('\u0000') || /\p{Surrogate}/u.test(value) ? [pointer] : [];
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    ...(unstorableTexts(key).length > 0 ? [pointer] : []),
    ...unstorableTexts(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  ]);
}
