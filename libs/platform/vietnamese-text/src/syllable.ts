/** One syllable as Vietnamese is spelt, whatever its tone; a rough sieve that tells letters from scrambled ones. */
const syllable = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

/** Grave, acute, tilde, hook above, dot below. A syllable has one of them at most, written on one vowel or the next. */
export const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD');
  if ((apart.match(tones)?.length ?? 0) > 1) return false;
  return syllable.test(apart.replace(tones, '').normalize('NFC').toLowerCase());
}
