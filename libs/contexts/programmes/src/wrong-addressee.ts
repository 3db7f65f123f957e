import type { PlanReference, Responsibility, RoundRules } from './round-rules.js';

export type WrongAddressee = PlanReference & {
  readonly code: 'WRONG_ADDRESSEE';
  readonly pointer: string;
  /** Unit ids; the name of the given one where it is a body of the round. */
  readonly expected: string;
  readonly expectedName: string;
  readonly given: string;
  readonly givenName?: string;
};

/** Nobody on the way to the Chairman is passed over (004:L199). */
export function wrongAddressee(
  given: string,
  addressee: Responsibility,
  { bodies }: Pick<RoundRules, 'bodies'>,
): readonly WrongAddressee[] {
  const { unitId: expected, label: expectedName, ...printed } = bodies[addressee];
  if (given === expected) return [];
  const givenName = Object.values(bodies).find(({ unitId }) => unitId === given)?.label;
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
