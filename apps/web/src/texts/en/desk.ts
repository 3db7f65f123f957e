import type { Texts } from '../texts';

export const desk: Texts['desk'] = {
  title: 'My desk',
  greeting: (name) => `Hello ${name}`,
};
