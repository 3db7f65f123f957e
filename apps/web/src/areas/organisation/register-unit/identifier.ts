import { fold } from '#platform/vietnamese-text';

/** `Sở Y tế` as `so-y-te`: what the service takes for the id of a unit or a person. */
export const identifierOf = (name: string): string =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

export const identifierPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
