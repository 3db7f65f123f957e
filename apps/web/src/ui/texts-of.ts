import { use } from 'react';
import { useLanguage } from './browser/language';

/** What one area says: Vietnamese comes with its code, English is fetched by those who chose it. */
export function textsOf<Texts>(vi: Texts, english: () => Promise<{ readonly en: Texts }>): () => Texts {
  let en: Promise<Texts> | undefined;
  return function useTexts() {
    const { language } = useLanguage();
    return language === 'en' ? use((en ??= english().then((texts) => texts.en))) : vi;
  };
}
