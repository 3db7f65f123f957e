import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import { dossierIdOf, type OpenedDossier } from '../../dossier/dossier.js';
import { dossierCatalogue, type DossierEvent } from '../../dossier/dossier-events.js';
import { type AppraisalQueueRow, projectQueue } from './appraisal-queue.js';

@Entity({ name: 'appraisal_queue' })
export class AppraisalQueueEntity implements AppraisalQueueRow {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'unit_id' }) unitId: string;
  @Index() @Column('text', { array: true }) stages: readonly string[];
  @Column('text', { name: 'submitted_at', nullable: true }) submittedAt: string | null;
  @Column('boolean') late: boolean;
  @Column('json') dossier: OpenedDossier;
}

export const appraisalQueueView = registerView<AppraisalQueueEntity>(
  {
    name: 'appraisal-queue',
    version: 4,
    handles: Object.keys(dossierCatalogue),
    keys: ({ stream }) => [dossierIdOf(stream)],
    project: (row, event) => projectQueue(row, event as unknown as DossierEvent),
  },
  AppraisalQueueEntity,
);
