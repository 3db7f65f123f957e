import { createContext, useContext } from 'react';

export type Language = 'vi' | 'en';

export const LanguageContext = createContext<{ language: Language; choose(language: Language): void }>({
  language: 'vi',
  choose: () => {},
});

/** The language that the person has chosen on this device. */
export const useLanguage = () => useContext(LanguageContext);
