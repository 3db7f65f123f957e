import type { Texts } from '../texts';

export const session: Texts['session'] = {
  title: 'Sign in',
  userName: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  signOut: 'Sign out',
  expired: 'Your session has expired. Sign in again to go on; what you were writing is still here.',
};
