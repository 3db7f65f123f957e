export { replaceFile, syncDirectory, writeWhole } from './whole-file.js';
