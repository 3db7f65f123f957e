export { type AccountEvent, accountStream } from './account.js';
export { identity } from './identity.js';
