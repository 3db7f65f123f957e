import { linkOptions, type LinkProps } from '@tanstack/react-router';
import type { HeldRole } from '../api/generated';
import type { vi } from './texts.vi';

export type Role = HeldRole['role'];

export interface NavigationEntry {
  readonly link: LinkProps;
  readonly label: (words: (typeof vi)['navigation']) => string;
  /** Whom it serves; `anybody`: also those who are not signed in. */
  readonly for: readonly Role[] | 'signed-in' | 'anybody';
}

/** What stands in the header, in this order: one line for each part of the application. */
export const navigation: readonly NavigationEntry[] = [
  { link: linkOptions({ to: '/' }), label: ({ desk }) => desk, for: 'signed-in' },
  { link: linkOptions({ to: '/dossiers' }), label: ({ dossiers }) => dossiers, for: 'signed-in' },
  {
    link: linkOptions({ to: '/appraisals' }),
    label: ({ appraisal }) => appraisal,
    for: ['education_appraiser', 'home_affairs_appraiser'],
  },
  {
    link: linkOptions({ to: '/proposals' }),
    label: ({ proposals }) => proposals,
    for: ['home_affairs_appraiser', 'council_secretary', 'chairman'],
  },
  { link: linkOptions({ to: '/awards' }), label: ({ register }) => register, for: 'signed-in' },
  { link: linkOptions({ to: '/rounds' }), label: ({ rounds }) => rounds, for: 'signed-in' },
  {
    link: linkOptions({ to: '/progress' }),
    label: ({ progress }) => progress,
    for: ['education_appraiser', 'home_affairs_appraiser', 'council_secretary', 'chairman'],
  },
  { link: linkOptions({ to: '/admin' }), label: ({ administration }) => administration, for: ['administrator'] },
  { link: linkOptions({ to: '/look-up' }), label: ({ lookUp }) => lookUp, for: 'anybody' },
];

/** Of these roles; of nobody when they are `undefined`. */
export function entriesFor(roles: readonly Role[] | undefined, entries = navigation): readonly NavigationEntry[] {
  return entries.filter(({ for: served }) => {
    if (served === 'anybody') return true;
    if (roles === undefined) return false;
    return served === 'signed-in' || served.some((role) => roles.includes(role));
  });
}
