import config from './jest.config.js';

/** What stands on PostgreSQL, once more on the PostgreSQL 15 of Debian 12 beside the embedded 18. */
export default {
  ...config,
  testRegex: [
    '/libs/platform/(database|automations|read-models|event-copies)/.*\\.spec\\.ts$',
    '/libs/platform/event-store/src/postgres/.*\\.spec\\.ts$',
    '/libs/platform/jobs/src/postgres-.*\\.spec\\.ts$',
    '/test/(journeys/(dossiers|quotas|appraisal-queue)|jobs/due-commands|scale-out/scale-out)\\.spec\\.ts$',
  ],
  globalSetup: '<rootDir>/test/global-setup-debian.js',
};
