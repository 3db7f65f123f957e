import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import { dossierIdOf, type DossierSituation, type NomineeStage, type OpenedDossier } from '../../dossier/dossier.js';
import { dossierCatalogue, type DossierEvent, type NomineeKind } from '../../dossier/dossier-events.js';
import type { AtUnit } from '../../dossier/until-when.js';
import { lookupCode } from '../../submitting/lookup-code.adapter.js';
import { type DossierListRow, projectDossierList } from './dossier-list.js';
import type { Held } from './held.js';

@Entity({ name: 'dossier_list' })
@Index(['unitId', 'changedAt'])
@Index(['roundId', 'changedAt', 'id'])
@Index(['changedAt', 'id'])
export class DossierListEntity implements DossierListRow {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'unit_id' }) unitId: string;
  @Column('text') situation: DossierSituation;
  @Column('int') submissions: number;
  @Column('boolean') late: boolean;
  @Column('text', { array: true }) stages: NomineeStage[];
  @Column('json') held: Held;
  @Column('text', { array: true }) kinds: NomineeKind[];
  @Column('json', { name: 'at_unit' }) atUnit: AtUnit[];
  @Column('int') nominees: number;
  @Column('text', { name: 'search_text' }) searchText: string;
  @Column('text', { name: 'changed_at' }) changedAt: string;
  @Index() @Column('text', { name: 'lookup_code' }) lookupCode: string;
  @Column('json', { select: false }) dossier: OpenedDossier;
}

export const dossierListView = registerView<DossierListEntity>(
  {
    name: 'dossier-list',
    version: 7,
    handles: Object.keys(dossierCatalogue),
    keys: ({ stream }) => [dossierIdOf(stream)],
    project: (row, event, id) => {
      const projected = projectDossierList(row, event as unknown as DossierEvent, event.metadata.at);
      return projected && ({ ...projected, lookupCode: lookupCode('dossier', id) } as DossierListEntity);
    },
  },
  DossierListEntity,
);
