import config from './jest.config.js';

/** The suites that want an engine of their own: Redis, and EventStoreDB where `EVENTSTORE_URL` names one. */
export default {
  ...config,
  testRegex: '(/event-store/src/eventstoredb/.*|\\.engine)\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/'],
};
