import { use } from 'react';
import { useLanguage } from './browser/language';

/** What one area says: Vietnamese comes with its code, English is fetched by those who chose it, if it can be. */
export function textsOf<Texts>(vi: Texts, english: () => Promise<{ readonly en: Texts }>): () => Texts {
  let fetched: Promise<Texts> | undefined;
  const en = () =>
    (fetched ??= english().then(
      (texts) => texts.en,
      () => vi,
    ));
  return function useTexts() {
    const { shown } = useLanguage();
    return shown === 'en' ? use(en()) : vi;
  };
}
