import type { BodyRule, RouteRule, StageRule } from './round-rules.js';

/** Where the unit sends its nominees. */
export const firstOf = (route: RouteRule): StageRule => route[0]!;

/** Where nominees go on to; undefined after the stage that decides, and for what is no stage. */
export function after(route: RouteRule, stage: string): StageRule | undefined {
  const index = route.findIndex((candidate) => candidate.stage === stage);
  return index < 0 ? undefined : route[index + 1];
}

/** Between whom nominees pass under a deadline; without a sender from the units. */
export function passage(route: RouteRule, step: string): { readonly sender?: BodyRule; readonly receiver: BodyRule } {
  const index = route.findIndex((candidate) => candidate.step === step);
  const [sender, receiver] = [route[index - 1]?.body, route[index]?.body];
  if (!receiver) throw new Error(`No stage of the route is reached under ${step}`);
  return { ...(sender && { sender }), receiver };
}
