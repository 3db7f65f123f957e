import type { vi } from './texts.vi';

const administration: (typeof vi)['administration'] = {
  title: 'Administration',
  screens: {
    people: 'People',
    units: 'Units',
    packs: 'Packs',
    calendars: 'Working calendar',
    permissions: 'Permissions',
    audit: 'Audit log',
    signIns: 'Sign-ins',
    jobs: 'Jobs',
    mail: 'Mail',
    engines: 'Engines',
  },
};

export const en = { administration };
