export { knownRefusalCodes } from '../../src/refusal-texts.js';
export { expectToReadWell, type RefusalExamples, sentences } from './refusal-sentences.js';
