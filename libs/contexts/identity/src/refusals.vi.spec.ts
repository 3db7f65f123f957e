import { it } from '@jest/globals';
import { expectToReadWell, type RefusalExamples, sentences } from '#platform/http/testing';
import { identityRefusals } from './refusals.vi.js';

const examples: RefusalExamples<typeof identityRefusals> = {
  SIGN_IN_FAILED: [{}],
  SIGN_IN_SLOWED: [{ until: '2026-12-01T03:15:30.000Z' }],
  PASSWORD_WRONG: [{}],
  PASSWORD_TOO_SHORT: [{ least: 12 }],
  PASSWORD_HOLDS_USER_NAME: [{}],
  PASSWORD_EASY_TO_GUESS: [{}],
  PASSWORD_UNCHANGED: [{}],
  PASSWORD_MUST_BE_CHANGED: [{}],
  USER_NAME_TAKEN: [{}],
};

it.each(sentences(identityRefusals, examples))('%s reads well: %s', (_code, sentence) => expectToReadWell(sentence));
