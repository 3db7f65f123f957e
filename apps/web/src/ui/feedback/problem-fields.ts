import type { ApiProblem } from '../../api/problem';

/** One thing to correct; `field` is the id of its control, which by custom is its name in the form. */
export interface FieldError {
  readonly field?: string;
  readonly message: string;
}

/** `/nominees/0/name` or `#/nominees/0/name` as the name that the form gives the field: `nominees.0.name`. */
export const fieldOfPointer = (pointer: string): string =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** Every rule that a problem names, led to its field. */
export const errorsOfProblem = (problem: ApiProblem): readonly FieldError[] =>
  problem.errors.map(({ pointer, detail }) => ({
    ...(pointer && { field: fieldOfPointer(pointer) }),
    message: detail,
  }));

/** Every message in the errors of a form (react-hook-form's `formState.errors`), in the order of its fields. */
export function errorsOfForm(errors: object, path = ''): readonly FieldError[] {
  return Object.entries(errors).flatMap(([name, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null) return [];
    const field = path ? `${path}.${name}` : name;
    const { message } = error as { message?: unknown };
    return typeof message === 'string' ? [{ field, message }] : errorsOfForm(error, field);
  });
}
