import { createContext, useContext } from 'react';

export type Language = 'vi' | 'en';

interface LanguageChoice {
  /** As the person has chosen on this device. */
  readonly language: Language;
  /** Of the words on the page, until those of the choice have come. */
  readonly shown: Language;
  choose(language: Language): void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'vi', shown: 'vi', choose: () => {} });

export const useLanguage = () => useContext(LanguageContext);
