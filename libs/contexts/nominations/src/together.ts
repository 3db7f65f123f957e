import type { Decision, DomainEvent } from '#platform/event-sourcing';

/** What several streams say to one command: all must accept, and every refusal of any is told. */
export function together(...decisions: readonly Decision[]): Decision {
  const rejections = decisions.flatMap((decision) => (decision.outcome === 'rejected' ? decision.rejections : []));
  const events: readonly DomainEvent[] = decisions.flatMap((decision) => (decision.outcome === 'accepted' ? decision.events : []));
  return rejections.length > 0 ? { outcome: 'rejected', rejections } : { outcome: 'accepted', events };
}
