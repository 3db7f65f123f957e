export { knownRefusalCodes } from '../../src/refusals/refusal-texts.js';
export { expectToReadWell, type RefusalExamples, sentences } from './refusal-sentences.js';
