import { type Decider, type DomainEvent, type EventCatalogue, unreachable } from '#platform/event-sourcing';
import type { AbandonReason, Attempt } from '../dossier/holds/attempt.js';
import { upcasts } from '../dossier/upcasts.js';
import type { AtBody } from '../dossier/whereabouts.js';

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

export interface ForwardedBatch {
  readonly batchId: string;
  readonly roundId: string;
  /** Unit id of the body that sends. */
  readonly sender: string;
  readonly to: AtBody;
  readonly dossiers: readonly ForwardedDossier[];
  readonly letter: BatchLetter;
  /** The one that holds every nominee of the letter; absent in letters from before nominees were held. */
  readonly attempt?: Attempt;
  readonly by: string;
}

export type BatchEvent =
  | DomainEvent<'BatchForwarded', ForwardedBatch>
  | DomainEvent<'BatchAbandoned', { batchId: string; attempt: Attempt; why: AbandonReason }>;

export const batchCatalogue: EventCatalogue<BatchEvent> = {
  BatchForwarded: {
    version: 2,
    upcasts: [upcasts.batchForwarded],
    meaning: 'A body sent a compiled batch of appraised nominees to the next body of the route.',
  },
  BatchAbandoned: {
    version: 1,
    meaning: 'An attempt to forward a batch ended without a letter; whom it held is to be released.',
  },
};

/** What a body compiles and sends under one letter; nothing of it changes afterwards. */
export type Batch = { readonly abandoned: readonly Attempt[] } & (
  { readonly situation: 'NotForwarded' } | ({ readonly situation: 'Forwarded' } & ForwardedBatch)
);

export const batchStream = (batchId: string): string => `batch-${batchId}`;

export const isBatchStream = (stream: string): boolean => stream.startsWith(batchStream(''));

export const batchDecider: Decider<Batch, BatchEvent> = {
  initial: { situation: 'NotForwarded', abandoned: [] },
  evolve(batch, event) {
    switch (event.type) {
      case 'BatchForwarded':
        return { ...event.data, situation: 'Forwarded', abandoned: batch.abandoned };
      case 'BatchAbandoned':
        return { ...batch, abandoned: [...batch.abandoned, event.data.attempt] };
      default:
        return unreachable(event);
    }
  },
};

export const batchAggregate = { decider: batchDecider, catalogue: batchCatalogue };
