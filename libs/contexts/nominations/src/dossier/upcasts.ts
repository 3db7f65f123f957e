import type { JsonObject } from '#platform/event-sourcing';

/** The first versions knew one route, that of plan 004: what they left unsaid is said in its words. */
const toUnit = { at: 'unit' } as const;
const toEducation = { at: 'stage', stage: 'education' } as const;
const toHomeAffairs = { at: 'stage', stage: 'home_affairs' } as const;
const toChairman = { at: 'stage', stage: 'chairman' } as const;

type Upcast = (data: JsonObject) => JsonObject;

const goesTo =
  (to: JsonObject): Upcast =>
  (data) => ({ ...data, to });

/** The addressee was the unit of the body that the nominees went to. */
const addresseeGoesTo =
  (to: JsonObject): Upcast =>
  ({ addressee, ...data }) => ({ ...data, to: { ...to, unitId: addressee } });

export const upcasts = {
  /** A share was written in per cent, as it still can be read. */
  declared: (data: JsonObject): JsonObject => data,
  returned: goesTo(toUnit),
  revived: goesTo(toUnit),
  submitted: addresseeGoesTo(toEducation),
  batchForwarded: addresseeGoesTo(toHomeAffairs),
  forwarded: goesTo(toHomeAffairs),
  submittedToChairman: goesTo(toChairman),
} as const;
