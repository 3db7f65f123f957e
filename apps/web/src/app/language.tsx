import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Texts, TextsContext } from '../texts/texts';
import { vi } from '../texts/vi';
import { remember, remembered } from './remembered';

export type Language = 'vi' | 'en';

const LanguageContext = createContext<{ language: Language; choose(language: Language): void }>({ language: 'vi', choose: () => {} });

export const useLanguage = () => useContext(LanguageContext);

/** Vietnamese is there at once; English is fetched by those who choose it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered('language') === 'en' ? 'en' : 'vi');
  const [english, setEnglish] = useState<Texts>();
  useEffect(() => {
    if (language === 'en' && !english) void import('../texts/en').then(({ en }) => setEnglish(en));
  }, [language, english]);
  const shown = language === 'en' && english ? 'en' : 'vi';
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const choose = (chosen: Language) => {
    remember('language', chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageContext value={{ language, choose }}>
      <TextsContext value={shown === 'en' ? english! : vi}>{children}</TextsContext>
    </LanguageContext>
  );
}
