import { createContext, useContext } from 'react';
import { vi } from './vi';

type Written<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Written<Text[Key]> };

/** The type of every language. */
export type Texts = Written<typeof vi>;

export const TextsContext = createContext<Texts>(vi);

export const useTexts = (): Texts => useContext(TextsContext);
