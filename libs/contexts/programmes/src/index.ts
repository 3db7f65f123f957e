export type * from './round-rules.js';
