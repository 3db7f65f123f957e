import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { type Language, LanguageContext } from '../ui/browser/language';
import { remember, remembered } from '../ui/browser/remembered';

/** What is on the page stays until its words have come in the language chosen. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered('language') === 'en' ? 'en' : 'vi');
  const shown = useDeferredValue(language);
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const choose = (chosen: Language) => {
    remember('language', chosen);
    setLanguage(chosen);
  };
  return <LanguageContext value={{ language, shown, choose }}>{children}</LanguageContext>;
}
