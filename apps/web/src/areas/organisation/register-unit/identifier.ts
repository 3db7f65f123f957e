import { fold } from '../../../ui/fields/matching';

/** `Sở Y tế` as `so-y-te`: what the service takes for the id of a unit or a person. */
export const identifierOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

export const identifierPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
