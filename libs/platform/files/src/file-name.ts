/** UTF-16 units of a given name that are looked at: more than any system keeps, and few enough for every pattern. */
const considered = 1_000;
/** Letters as people count them. */
const longestStem = 160;

/**
 * A name to show and to offer for download: no path, nothing invisible, no sign that a file system reserves, in
 * NFC. One that is too long is cut in the middle: its ending tells versions apart.
 */
export function cleanFileName(given: string): string {
  const name = withoutDotsAround(
    bounded(withoutPath(given))
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
      .replace(/[<>:"|?*]/gu, '_')
      .replace(/\s+/gu, ' '),
  );
  const extension = extensionOf(name);
  const stem = cutToLetters(extension === '' ? name : name.slice(0, -(extension.length + 1))).trimEnd();
  return extension === '' ? stem || 'tep-dinh-kem' : `${stem}.${extension}`;
}

/** Lower case, without the dot; empty for a name that has none. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

const withoutPath = (given: string): string =>
  given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);

const bounded = (name: string): string =>
  name.length <= considered ? name : `${name.slice(0, considered / 2)}…${name.slice(-considered / 2)}`;

const inLetters = new Intl.Segmenter('vi');

function cutToLetters(stem: string): string {
  const letters = Array.from(inLetters.segment(stem), ({ segment }) => segment);
  return letters.length <= longestStem
    ? stem
    : [...letters.slice(0, longestStem / 2), '…', ...letters.slice(1 - longestStem / 2)].join('');
}

function withoutDotsAround(name: string): string {
  let [start, end] = [0, name.length];
  while (isDotOrBlank(name[start])) start += 1;
  while (end > start && isDotOrBlank(name[end - 1])) end -= 1;
  return name.slice(start, end);
}

const isDotOrBlank = (sign: string | undefined): boolean => sign === '.' || sign === ' ';
