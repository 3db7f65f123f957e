const localeOf = (language: string): string => (language === 'en' ? 'en' : 'vi-VN');

/** 1.234 in Vietnamese, 1,234 in English. */
export const writeNumber = (number: number, language: string, digits = 0): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(number);

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** 1,4 MB, 320 KB: as file managers say it. */
export const writeSize = (bytes: number, language: string): string =>
  bytes >= mebibyte
    ? `${writeNumber(bytes / mebibyte, language, 1)} MB`
    : `${writeNumber(Math.max(1, bytes / kibibyte), language)} KB`;
