import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { ProblemError } from './problem.js';
import { validationText } from './validation-texts.vi.js';

/** The request does not have the form that the endpoint takes. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';

  constructor(readonly errors: readonly ProblemError[]) {
    super(errors.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  }
}

export function invalidRequest(errors: readonly ValidationError[]): InvalidRequest {
  return new InvalidRequest(errors.flatMap((error) => problemErrors(error, '')));
}

function problemErrors(error: ValidationError, parent: string): ProblemError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const constraints = Object.keys(error.constraints ?? {});
  const missing = constraints.length > 0 && error.value === undefined;
  const own = (missing ? ['isDefined'] : constraints).map((constraint) => ({
    code: constraint.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    pointer,
    detail: validationText(constraint, argumentsOf(error, constraint)),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemErrors(child, pointer))];
}

/**
 * The decorator's arguments, e.g. the maximum of `@MaxLength(200)`: class-validator gives them only inside an
 * English sentence.
 */
function argumentsOf({ target, property }: ValidationError, constraint: string): unknown[] {
  if (!target) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false);
  return rules.find((rule) => rule.propertyName === property && rule.name === constraint)?.constraints ?? [];
}
