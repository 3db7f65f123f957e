/** What something is called, by the language of the screen. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** `Tờ trình` in the midst of a sentence: `tờ trình`. */
export const inSentence = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
