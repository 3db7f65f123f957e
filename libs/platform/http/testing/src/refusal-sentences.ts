import { expect } from '@jest/globals';
import type { RefusalText } from '#platform/event-sourcing';

type Texts = { readonly [code: string]: RefusalText<never> };

type Facts<Rejection> = Rejection extends unknown ? Omit<Rejection, 'code' | 'pointer'> : never;

/** For every code of the texts the facts of one refusal, or of several where the sentence takes several shapes. */
export type RefusalExamples<T extends Texts> = {
  readonly [Code in keyof T]: readonly [
    Facts<Parameters<T[Code]['text']>[0]>,
    ...Facts<Parameters<T[Code]['text']>[0]>[],
  ];
};

/** Every example as the person reads it. */
export function sentences<T extends Texts>(
  texts: T,
  examples: RefusalExamples<T>,
): readonly (readonly [code: string, sentence: string])[] {
  return Object.entries<readonly object[]>(examples).flatMap(([code, all]) =>
    all.map((facts) => [code, texts[code]!.text({ code, pointer: '/x', ...facts } as never)] as const),
  );
}

const broken = /undefined|null|NaN|\[object|\$\{/;
const isoDate = /\d{4}-\d{2}-\d{2}/;
const identifier = /\p{Ll}_\p{Ll}/u;
const english =
  /\b(the|of|and|must|is|not|with|unit|dossier|nominee|round|collective|individual|household|education|deadline|unknown|missing|invalid|error|draft|submitted|returned)\b/i;
const vietnamese = /[ạảãáàâậầấẩẫăắằặẳẵọỏõóòôộổỗồốơớờợởỡụủũúùưứừựửữịỉĩíìẹẻẽéèêếềệểễỵỷỹýỳđ]/;

/** One Vietnamese sentence or more, whole, with nothing in it that only a program reads. */
export function expectToReadWell(sentence: string): void {
  for (const slip of [broken, isoDate, identifier, english]) expect(sentence).not.toMatch(slip);
  expect(sentence).toMatch(vietnamese);
  expect(sentence).toMatch(/^[\p{Lu}“\d].*[.)]$/u);
}
