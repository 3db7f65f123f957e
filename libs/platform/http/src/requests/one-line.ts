import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { cleanText, hasLetter } from '#platform/vietnamese-text';

/** What is given is stored as people see it; a text of several lines becomes one. */
export const OneLine = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanText(value) : value));

/** A name: one line, in which there is a letter to be seen. */
export const IsName = (): PropertyDecorator => (target, property) => {
  OneLine()(target, property);
  ValidateBy({ name: 'hasLetter', validator: { validate: (value) => typeof value === 'string' && hasLetter(value) } })(
    target,
    property,
  );
};
