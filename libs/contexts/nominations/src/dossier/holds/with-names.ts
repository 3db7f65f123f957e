import type { Rejection } from '#platform/event-sourcing';

/** Persons whom refusals name by id only. */
export const personsIn = (rejections: readonly Rejection[]): readonly string[] =>
  rejections.flatMap(({ by, byName }) => (typeof by === 'string' && byName === undefined ? [by] : []));

export const withNames = (
  rejections: readonly Rejection[],
  people: ReadonlyMap<string, string>,
): readonly Rejection[] =>
  rejections.map((rejection) => {
    const byName =
      typeof rejection.by === 'string' && rejection.byName === undefined ? people.get(rejection.by) : undefined;
    return byName === undefined ? rejection : { ...rejection, byName };
  });
