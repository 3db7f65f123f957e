/**
 * Where an event puts nominees. `unitId` is the unit that was the body there; events of the first version that did
 * not hold it lack it.
 */
export type Whereabouts =
  { readonly at: 'unit' } | { readonly at: 'stage'; readonly stage: string; readonly unitId?: string };

/** A stage together with the unit that is its body. */
export type AtBody = { readonly at: 'stage'; readonly stage: string; readonly unitId: string };

export const toBody = (stage: string, unitId: string): AtBody => ({ at: 'stage', stage, unitId });

/** Back to the unit that nominates. */
export const toUnit = { at: 'unit' } as const satisfies Whereabouts;

/** In one word, as lists and refusals tell it. */
export const placeOf = (whereabouts: Whereabouts): string => (whereabouts.at === 'unit' ? 'unit' : whereabouts.stage);
