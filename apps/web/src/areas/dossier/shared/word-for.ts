/** Where a nominee is, in words; a stage that they do not name is shown by its id. */
export const wordFor = (words: Readonly<Record<string, string>>, place: string): string => words[place] ?? place;
