import type { vi } from './texts.vi';

const inbox: (typeof vi)['inbox'] = {
  title: 'Notices',
  lead: 'You hear of each matter once; open it to go on where it waits.',
  unread: (count) => (count === 0 ? 'Notices' : `Notices, ${count} unread`),
  readAll: 'Mark all as read',
  earlier: 'Show earlier notices',
  new: 'New',
  none: {
    title: 'No notices yet',
    detail: 'Returned dossiers, decisions and deadlines that draw near will show here.',
  },
  kinds: {
    account: 'Account',
    return: 'Returned',
    refusal: 'Refused',
    decision: 'Decision',
    overdue: 'Overdue',
    reminder: 'Reminder',
    arrival: 'Arrival',
    timetable: 'Timetable',
  },
  preferences: 'Notices by mail',
  address: 'E-mail address',
  addressHint: 'Leave it empty to see notices in the application only.',
  digests: 'Send the digest at seven in the morning',
  digestsHint: 'Returns, refusals, decisions and overdue work are always sent at once, each in its own letter.',
  saved: 'Saved',
  unsubscribe: 'Stop the digests',
  unsubscribeLead: 'The digest of the morning will not be sent any more. Returns and decisions still come by mail.',
  unsubscribed: 'The digest will not be sent any more. You can turn it on again under Notices once signed in.',
};

export const en = { inbox };
