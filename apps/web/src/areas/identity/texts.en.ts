import type { vi } from './texts.vi';

const session: (typeof vi)['session'] = {
  title: 'Sign in',
  userName: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  signOut: 'Sign out',
  leaving: {
    title: 'Sign out with something not sent yet',
    detail: 'This browser keeps what you have begun to type. Signing out removes it from this device.',
    confirm: 'Sign out and discard it',
  },
  lead: 'Nomination, appraisal and award decisions',
  changePassword: 'Change password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters; a long sentence that you remember is best.',
  passwordChanged: 'The password has been changed. Your other sessions were signed out.',
  firstPassword: {
    title: 'Choose a password of your own',
    lead: (name) =>
      `${name} signed in with a password that an administrator made, which works once. Choose another one to go on.`,
    current: 'One-time password',
  },
  leave: 'Do not go on; leave what is on this page',
  expired: 'Your session has expired. Sign in again to go on; what you were writing is still here.',
  beingBuilt: {
    title: 'Making the views anew',
    lead: 'What can be looked at is being made from the recorded events. Nothing is lost; this page goes on by itself.',
    label: 'Making the views',
  },
};

export const en = { session };
