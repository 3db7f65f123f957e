import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RecordedEvent } from '#platform/event-sourcing';
import type { Catalogue } from '#platform/event-store';
import { type RegisteredView, registerView } from '#platform/read-models';

export type CopiedEvent = Omit<RecordedEvent, 'revision' | 'stream'>;

@Entity({ name: 'event_copies' })
@Index(['stream', 'revision'])
export class EventCopy {
  @PrimaryColumn('text') id: string;
  @Column('text') stream: string;
  @Column('bigint') revision: string;
  @Column('json') event: CopiedEvent;
}

/**
 * Every event of the catalogue, in the database of the views: what streams are shown from while the store itself
 * is away.
 */
export function eventCopiesView(catalogue: Catalogue): RegisteredView<EventCopy> {
  return registerView<EventCopy>(
    {
      name: 'event-copies',
      version: 1,
      handles: Object.keys(catalogue),
      keys: ({ stream, revision }) => [`${stream}@${revision}`],
      project: (_, { stream, revision, ...event }, id) => ({ id, stream, revision: String(revision), event }),
    },
    EventCopy,
  );
}
