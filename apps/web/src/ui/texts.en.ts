import type { vi } from './texts.vi';

const common: (typeof vi)['common'] = {
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
    serviceAway: 'The service does not answer at the moment. Try again in a few minutes.',
    tooLarge: 'What was sent is larger than the server allows.',
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

const kit: (typeof vi)['kit'] = {
  choose: 'Choose…',
  dateExample: 'For example: 21/11/2026',
  notADate: 'This is not understood as a date. Type it like 21/11/2026.',
  messages: 'Messages',
  dismiss: 'Dismiss',
  places: (used, total) => `${used} of ${total}`,
  percent: (percent) => `${percent}%`,
  found: (count) => (count === 0 ? 'Nothing found' : count === 1 ? '1 choice' : `${count} choices`),
  selection: 'Selection',
  select: (row) => `Select row ${row}`,
  asTable: 'Show as table',
  chooseFile: 'Choose a file…',
  noFile: 'No file chosen',
  dropFile: 'or drop a file here',
  show: 'Show',
  deadline: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    until: (day, weekday) => `until the end of ${day} (${weekday})`,
    late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
    today: 'today is the last day',
    left: (days, workingDays) =>
      workingDays === undefined ? `${days} days left` : `${days} days left, ${workingDays} of them working days`,
  },
  breadcrumb: 'You are here',
};

const commands: (typeof vi)['commands'] = {
  required: (label) => `“${label}” has not been filled in.`,
  foundAgain: 'What you had begun to type was found again. It has not been sent yet.',
  discard: 'Discard it',
  document: 'Document it rests on',
  documentExample: 'For example: Công văn số 130/SGDĐT ngày 10/6/2025',
  reason: 'Reason',
  exportTable: 'Download table (CSV)',
  print: 'Print',
};

export const en = { common, kit, commands };
