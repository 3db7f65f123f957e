export * from './award-events.js';
export * from './awards.js';
export { awardPermissions } from './permissions.js';
