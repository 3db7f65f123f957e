import type { Decider, DomainEvent, EventCatalogue } from '#platform/event-sourcing';

export interface BatchLetter {
  readonly number: string;
  /** yyyy-mm-dd */
  readonly date: string;
}

export interface ForwardedDossier {
  readonly dossierId: string;
  readonly unitId: string;
  readonly nomineeIds: readonly string[];
}

export type BatchEvent = DomainEvent<
  'BatchForwarded',
  {
    batchId: string;
    roundId: string;
    sender: string;
    addressee: string;
    dossiers: readonly ForwardedDossier[];
    letter: BatchLetter;
    by: string;
  }
>;

export const batchCatalogue: EventCatalogue<BatchEvent> = {
  BatchForwarded: {
    version: 1,
    meaning: 'The education department sent a compiled batch of appraised nominees to the home-affairs department.',
  },
};

/** What the education department compiles and sends under one letter; nothing of it changes afterwards. */
export type Batch = { readonly situation: 'NotForwarded' } | ({ readonly situation: 'Forwarded' } & BatchEvent['data']);

export const batchStream = (batchId: string): string => `batch-${batchId}`;

export const batchDecider: Decider<Batch, BatchEvent> = {
  initial: { situation: 'NotForwarded' },
  evolve: (_, { data }) => ({ situation: 'Forwarded', ...data }),
};

export const batchAggregate = { decider: batchDecider, catalogue: batchCatalogue };
