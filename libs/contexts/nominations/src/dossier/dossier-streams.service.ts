import { Injectable } from '@nestjs/common';
import type { Recorded } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { dossierStream } from './dossier.js';
import type { DossierEvent, StoredFile } from './dossier-events.js';

/** What happened, as it was or as of an instant. */
@Injectable()
export class DossierStreams {
  constructor(private readonly store: EventStore) {}

  dossier(dossierId: string, asOf?: string): Promise<readonly Recorded<DossierEvent>[]> {
    return readAsOf(this.store, dossierStream(dossierId), asOf);
  }

  /** The file of a document, also of one that has been replaced or detached since. */
  async fileOf(dossierId: string, documentId: string): Promise<StoredFile | undefined> {
    for (const event of await this.dossier(dossierId)) {
      if (event.type === 'DocumentAttached' && event.data.documentId === documentId) return event.data.file;
    }
    return undefined;
  }
}

/** The events of a stream until an instant, by the time that they tell. */
export async function readAsOf<Event>(store: EventStore, stream: string, asOf?: string): Promise<readonly Event[]> {
  const events = await store.readStream(stream);
  const until = asOf === undefined ? Infinity : Date.parse(asOf);
  return events.filter(({ metadata }) => Date.parse(metadata.at) <= until) as unknown as readonly Event[];
}
