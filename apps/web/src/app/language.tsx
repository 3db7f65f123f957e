import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Texts, TextsContext } from '../texts/texts';
import { first } from '../texts/vi/first';
import { type Language, LanguageContext } from '../ui/browser/language';
import { remember, remembered } from '../ui/browser/remembered';

const vietnamese: Promise<Texts> = import('../texts/vi').then(({ vi }) => vi);

/** The first words are Vietnamese and there at once, the others follow; English is fetched by those who choose it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered('language') === 'en' ? 'en' : 'vi');
  const [vi, setVietnamese] = useState<Texts>();
  const [english, setEnglish] = useState<Texts>();
  useEffect(() => void vietnamese.then(setVietnamese), []);
  useEffect(() => {
    if (language === 'en' && !english) void import('../texts/en').then(({ en }) => setEnglish(en));
  }, [language, english]);
  const shown = language === 'en' && english ? 'en' : 'vi';
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const texts = useMemo(() => {
    const complete = shown === 'en' ? english : vi;
    return { first: complete ?? first, all: complete ?? vietnamese };
  }, [shown, english, vi]);
  const choose = (chosen: Language) => {
    remember('language', chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageContext value={{ language, choose }}>
      <TextsContext value={texts}>{children}</TextsContext>
    </LanguageContext>
  );
}
