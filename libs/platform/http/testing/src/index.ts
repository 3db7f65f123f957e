export { expectToReadWell, type RefusalExamples, sentences } from './refusal-sentences.js';
