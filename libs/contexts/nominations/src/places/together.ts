import type { Decision, DomainEvent, Rejection } from '#platform/event-sourcing';

/** What several streams say to one command: all must accept, and every refusal of any is told, once. */
export function together(...decisions: readonly Decision[]): Decision {
  const rejections = decisions.flatMap((decision) => (decision.outcome === 'rejected' ? decision.rejections : []));
  const events: readonly DomainEvent[] = decisions.flatMap((decision) =>
    decision.outcome === 'accepted' ? decision.events : [],
  );
  return rejections.length > 0
    ? { outcome: 'rejected', rejections: distinct(rejections) }
    : { outcome: 'accepted', events };
}

function distinct(rejections: readonly Rejection[]): readonly Rejection[] {
  return [...new Map(rejections.map((rejection) => [JSON.stringify(rejection), rejection])).values()];
}
