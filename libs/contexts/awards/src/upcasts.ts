import { toBody } from '#contexts/nominations';
import type { JsonObject } from '#platform/event-sourcing';

/** The first version knew one authority, that of plan 004; its addressee was the unit of that authority. */
export const submittedToChairman = ({ addressee, ...data }: JsonObject): JsonObject => ({
  ...data,
  to: toBody('chairman', addressee as string),
});
