import type { Decider, DomainEvent, EventCatalogue } from '#platform/event-sourcing';
import type { Pack } from './pack/pack.js';
import { packWithRoutes } from './upcasts.js';

export type PackEvent = DomainEvent<'PackPublished', { packId: string; version: number; pack: Pack; by: string }>;

export const packCatalogue: EventCatalogue<PackEvent> = {
  PackPublished: {
    version: 2,
    upcasts: [packWithRoutes],
    meaning:
      'A version of a programme pack was published, with every rule in it; rounds name the version they run under.',
  },
};

/** Every version of a pack, the first one first. */
export type PublishedPack = readonly Pack[];

export const packStream = (packId: string): string => `pack-${packId}`;

export const packDecider: Decider<PublishedPack, PackEvent> = {
  initial: [],
  evolve: (versions, event) => [...versions, event.data.pack],
};

export const packAggregate = { decider: packDecider, catalogue: packCatalogue };
