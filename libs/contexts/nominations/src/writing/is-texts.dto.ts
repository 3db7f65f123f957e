import { ValidateBy } from 'class-validator';

/** An object whose every value is a text. */
export const IsTexts = () =>
  ValidateBy({
    name: 'isTexts',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string'),
    },
  });
