import { expect } from '@jest/globals';
import type { Answer } from './client.js';

/** The answer of a command or query that the service took. */
export async function accepted(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  expect(answer).toMatchObject({ status: 200 });
  return answer;
}

export interface ExpectedRule {
  readonly code: string;
  readonly [fact: string]: unknown;
}

/**
 * A refusal that names exactly these rules, in any order, each with its facts and a sentence that a user can read.
 * It must have changed nothing: see `storesNothing`.
 */
export function expectRefusal(answer: Answer, status: number, ...rules: readonly ExpectedRule[]): void {
  expect({ status: answer.status, codes: codesOf(answer) }).toEqual({
    status,
    codes: rules.map(({ code }) => code).sort(),
  });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  for (const rule of rules) expect(answer.body.errors).toContainEqual(expect.objectContaining(rule));
  for (const { detail } of answer.body.errors) expect(detail).toMatch(vietnameseSentence);
}

export const codesOf = ({ body }: Answer): readonly string[] =>
  ((body.errors ?? []) as readonly { readonly code: string }[]).map(({ code }) => code).sort();

/** What a person reads of a refusal. */
export const vietnameseSentence =
  /^\p{Lu}.*[ạảãáàâậầấẩẫăắằặẳẵọỏõóòôộổỗồốơớờợởỡụủũúùưứừựửữịỉĩíìẹẻẽéèêếềệểễỵỷỹýỳđ].*\.$/su;
