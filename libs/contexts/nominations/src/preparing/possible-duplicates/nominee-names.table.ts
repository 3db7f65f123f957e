import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import type { NomineeKind } from '../../dossier/dossier-events.js';
import { nameTouched, namingEvents, type NomineeName, projectNomineeName } from './nominee-names.js';

@Entity({ name: 'nominee_names' })
export class NomineeNameRow implements NomineeName {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'dossier_id' }) dossierId: string;
  @Column('text', { name: 'nominee_id' }) nomineeId: string;
  @Index() @Column('text') name: string;
  @Column('text') kind: NomineeKind;
  @Column('text') category: string;
}

export const nomineeNamesView = registerView<NomineeNameRow>(
  {
    name: 'nominee-names',
    version: 3,
    handles: namingEvents,
    keys: (event) => [nameTouched(event as never)],
    project: (row, event) => projectNomineeName(row, event as never),
  },
  NomineeNameRow,
);
