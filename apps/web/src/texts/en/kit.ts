import type { Texts } from '../texts';

export const kit: Texts['kit'] = {
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
