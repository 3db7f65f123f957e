import type { JsonObject } from '#platform/event-sourcing';
import type { Body, LeadTime, Pack, Printed, RoundKind, Route } from './pack/pack.js';

/** A pack of the first version: every round went the way of plan 004, of which the rounds told the dates. */
type FirstPack = Omit<Pack, 'bodies' | 'routes' | 'rounds'> & {
  readonly bodies: readonly (Body & { readonly responsibility: string })[];
  readonly rounds: readonly FirstKind[];
};

type FirstKind = Omit<RoundKind, 'route' | 'awards'> & {
  readonly awards: readonly Omit<RoundKind['awards'][number], 'then'>[];
  readonly deadlines: readonly (Printed & { readonly id: string; readonly step: string; readonly before?: string })[];
  readonly councilReview: Printed & { readonly required: boolean };
  readonly leadTime?: Omit<LeadTime, 'binds'> & { readonly binds: string };
};

export function packWithRoutes(data: JsonObject): JsonObject {
  const { bodies, rounds, ...rest } = data['pack'] as unknown as FirstPack;
  const pack: Pack = {
    ...rest,
    bodies: bodies.map(({ responsibility: _stage, ...body }) => body),
    routes: rounds.map((kind) => routeOf(kind, bodies)),
    rounds: rounds.map(withRoute),
  };
  return { ...data, pack: pack as unknown as JsonObject };
}

function routeOf({ id, deadlines, councilReview, leadTime }: FirstKind, bodies: FirstPack['bodies']): Route {
  const bodyOf = (stage: string) => bodies.find(({ responsibility }) => responsibility === stage)!.id;
  const arrival = (step: string) => {
    const { id: _id, ...printed } = deadlines.find((deadline) => deadline.step === step) ?? { id: '' };
    return 'step' in printed ? { arriveBefore: printed } : {};
  };
  return {
    id,
    stages: [
      {
        id: 'education',
        body: bodyOf('education'),
        does: ['appraise', 'compile'],
        ...arrival('unit_to_education'),
      },
      {
        id: 'home_affairs',
        body: bodyOf('home_affairs'),
        does: ['appraise', 'compile'],
        ...arrival('education_to_home_affairs'),
        gates: [{ does: 'review', body: bodyOf('council'), ...councilReview }],
      },
      {
        id: 'chairman',
        body: bodyOf('chairman'),
        does: ['decide'],
        ...(leadTime && {
          leadTime: { ...leadTime, binds: leadTime.binds === 'decision' ? 'decision' : 'arrival' } as const,
        }),
      },
    ],
  };
}

/** What the state awards the Chairman only proposed. */
function withRoute({ deadlines: _d, councilReview: _c, leadTime: _l, awards, ...kind }: FirstKind): RoundKind {
  const then = kind.tier === 'city' ? 'award' : 'onward';
  return { ...kind, route: kind.id, awards: awards.map((award) => ({ ...award, then })) };
}
