export type { Context } from './context.js';
export type { FirstPasswords, FirstStart } from './first-start.js';
export type { JobSettings, Settings } from './settings.js';
export type { QueueWork, Services, Sweep, SweepTools, WorkTools } from './work.js';
