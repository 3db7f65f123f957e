/** What a file was found to be when it was taken in. */
export type FileKind = 'pdf' | 'word' | 'excel' | 'openText' | 'picture' | 'written';

const kinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^application\/pdf$/, 'pdf'],
  [/wordprocessingml/, 'word'],
  [/spreadsheetml/, 'excel'],
  [/opendocument\.text$/, 'openText'],
  [/^image\//, 'picture'],
  [/^text\/html/, 'written'],
];

export const kindOfFile = (mediaType: string): FileKind | undefined =>
  kinds.find(([type]) => type.test(mediaType))?.[1];

/** @param showsPdf whether this browser shows PDF files in a page; those of phones often do not */
export const mayBeSeen = (kind: FileKind | undefined, showsPdf: boolean): boolean =>
  kind === 'picture' || kind === 'written' || (kind === 'pdf' && showsPdf);
