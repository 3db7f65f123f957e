export { cleanText, hasLetter } from './clean-text.js';
export { fold, normalisedName, sameName, searchPatterns } from './fold.js';
export { fromLegacyLetters, type LegacyLetters, legacyLettersOf } from './legacy-letters.js';
