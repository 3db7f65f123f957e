import type { RecordedEvent } from '#platform/event-sourcing';
import { dossierIdOf } from '../../dossier/dossier.js';
import type { DossierEvent, NomineeKind } from '../../dossier/dossier-events.js';
import { normalisedName } from '#platform/vietnamese-text';

/** Which dossiers have held whom, to find namesakes by. What became of them the dossiers themselves say. */
export interface NomineeName {
  readonly id: string;
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly name: string;
  readonly kind: NomineeKind;
  readonly category: string;
}

export const namingEvents = ['NomineeAdded', 'NomineeCorrected', 'NomineeRemoved'] as const;

type NamingEvent = Extract<DossierEvent, { type: (typeof namingEvents)[number] }> & Pick<RecordedEvent, 'stream'>;

export const nameTouched = ({ stream, data }: NamingEvent): string => `${dossierIdOf(stream)}/${data.nomineeId}`;

export function projectNomineeName(
  row: NomineeName | undefined,
  { type, stream, data }: NamingEvent,
): NomineeName | undefined {
  switch (type) {
    case 'NomineeAdded': {
      const { nomineeId, name, kind, category } = data;
      const dossierId = dossierIdOf(stream);
      return { id: `${dossierId}/${nomineeId}`, dossierId, nomineeId, name: normalisedName(name), kind, category };
    }
    case 'NomineeCorrected':
      return row && { ...row, name: normalisedName(data.name) };
    case 'NomineeRemoved':
      return undefined;
  }
}
