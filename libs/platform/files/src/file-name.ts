const longestName = 160;

/**
 * A name to show and to offer for download: no path, nothing invisible, no sign that a file system reserves, in
 * NFC.
 */
export function cleanFileName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const extension = extensionOf(name);
  const stem = extension === '' ? name : name.slice(0, -(extension.length + 1));
  const shortened = Array.from(stem).slice(0, longestName).join('').trimEnd();
  return extension === '' ? shortened || 'tep-dinh-kem' : `${shortened}.${extension}`;
}

/** Lower case, without the dot; empty for a name that has none. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
