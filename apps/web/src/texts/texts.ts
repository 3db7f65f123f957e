import { createContext, use, useContext } from 'react';
import type { vi } from './vi';
import { first } from './vi/first';

type Written<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Written<Text[Key]> };

/** The type of every language. */
export type Texts = Written<typeof vi>;

/** What the frame, the kit and the sign-in say: there from the first moment. */
export type FirstTexts = Pick<Texts, keyof typeof first>;

/** In the language chosen; `all` is on its way when the application starts. */
export const TextsContext = createContext<{ readonly first: FirstTexts; readonly all: Texts | Promise<Texts> }>({
  first,
  all: new Promise(() => {}),
});

/** For whatever may be shown before the texts of the screens have come. */
export const useFirstTexts = (): FirstTexts => useContext(TextsContext).first;

/** For screens: they are shown once their texts are there. */
export function useTexts(): Texts {
  const { all } = useContext(TextsContext);
  return all instanceof Promise ? use(all) : all;
}
