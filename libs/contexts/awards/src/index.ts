export * from './award-events.js';
export { awards } from './awards.js';
export * from './awards-of-round.js';
