import config from './jest.config.js';

/** The suites that want an engine of their own; what each needs and what is missing says `infra/engines/engine-program.ts`. */
export default {
  ...config,
  testRegex: '(/event-store/src/eventstoredb/.*|\\.engine)\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/'],
};
