import type { PlanReference, RoundRules, StageRule } from './round-rules.js';

export type WrongAddressee = PlanReference & {
  readonly code: 'WRONG_ADDRESSEE';
  readonly pointer: string;
  /** Unit ids; the name of the given one where it is a body of the round. */
  readonly expected: string;
  readonly expectedName: string;
  readonly given: string;
  readonly givenName?: string;
};

/** No stage of the route is passed over (004:L199). */
export function wrongAddressee(
  given: string,
  { body: { unitId: expected, label: expectedName, ...printed } }: StageRule,
  { route, review }: Pick<RoundRules, 'route' | 'review'>,
): readonly WrongAddressee[] {
  if (given === expected) return [];
  const bodies = [...route.map(({ body }) => body), ...(review ? [review.body] : [])];
  const givenName = bodies.find(({ unitId }) => unitId === given)?.label;
  return [
    {
      code: 'WRONG_ADDRESSEE',
      pointer: '/addressee',
      expected,
      expectedName,
      given,
      ...(givenName && { givenName }),
      ...printed,
    },
  ];
}
