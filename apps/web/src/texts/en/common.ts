import type { Texts } from '../texts';

export const common: Texts['common'] = {
  product: 'Bảng Vàng',
  skipToContent: 'Skip to content',
  loading: 'Loading…',
  retry: 'Try again',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  toDesk: 'To my desk',
  optional: 'optional',
  offline: 'No connection. What you are writing is kept in this browser and sent when the connection is back.',
  notFound: { title: 'No such page', detail: 'The address may have changed or been mistyped.' },
  noPermission: { title: 'Outside your remit', detail: 'The role you have chosen may not see this.' },
  nothingThere: { title: 'Not found', detail: 'This does not exist, or the role you have chosen may not see it.' },
  readingOffline:
    'This could not be loaded because there is no connection. It will appear when the connection is back.',
  failed: {
    title: 'This could not be done',
    unreachable: 'The server cannot be reached. Check the connection and try again.',
  },
  errorSummary: (count) => (count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`),
  whereToAct: 'See where this is done',
  sectionMissing: {
    title: 'This section could not be loaded',
    offline: 'There is no network. The section is loaded as soon as the network is back.',
    detail: 'This section of the application did not arrive. Please try again in a few minutes.',
  },
  reference: (correlationId) => `Reference: ${correlationId}`,
};
