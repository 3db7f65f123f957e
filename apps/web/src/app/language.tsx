import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { type Language, LanguageContext } from '../ui/browser/language';
import { remember, remembered } from '../ui/browser/remembered';

/** What is on the page stays until its words have come in the other language. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered('language') === 'en' ? 'en' : 'vi');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    remember('language', chosen);
    startTransition(() => setLanguage(chosen));
  };
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}
