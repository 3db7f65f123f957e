/** Two spellings of one name: letter case, spaces and Unicode form do not distinguish. Tone marks do. */
export const sameName = (one: string, other: string): boolean => normalisedName(one) === normalisedName(other);

/** What two spellings of one name have in common. */
export const normalisedName = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').trim().replace(/\s+/g, ' ');

/** For searching: `Nguyễn Đình Huệ` is found by `nguyen dinh hue`. */
export const withoutAccents = (text: string): string =>
  normalisedName(text).normalize('NFD').replace(/\p{Mark}/gu, '').replaceAll('đ', 'd');
