import type { vi } from './texts.vi';

const navigation: (typeof vi)['navigation'] = {
  label: 'Main parts',
  menu: 'Menu',
  desk: 'My desk',
  rounds: 'Rounds',
  dossiers: 'Dossiers',
  appraisal: 'Appraisal',
  proposals: 'Decisions',
  register: 'Award register',
  progress: 'Progress',
  administration: 'Administration',
  lookUp: 'Look-up',
  display: 'Display',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  shortcuts: 'Use single-letter shortcuts (j, k…)',
  actingAs: 'Working as',
  everyRole: 'All my roles',
  assignment: (role, unit) => `${role}, ${unit}`,
};

export const en = { navigation };
