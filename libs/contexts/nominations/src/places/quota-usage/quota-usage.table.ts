import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuotaKind } from '#contexts/programmes';
import { registerView } from '#platform/read-models';
import { projectQuotaPlace, type QuotaPlaceRow, type QuotaUsageEvent } from './quota-usage.js';

@Entity({ name: 'quota_usage' })
@Index(['roundId', 'unitId'])
export class QuotaUsageRow implements QuotaPlaceRow {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'round_id', nullable: true }) roundId: string | null;
  @Column('text', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('text', { name: 'dossier_id', nullable: true }) dossierId: string | null;
  @Column('text', { nullable: true }) kind: QuotaKind | null;
  @Column('boolean') held: boolean;
  @Column('text', { nullable: true }) name: string | null;
}

export const quotaUsageView = registerView<QuotaUsageRow>(
  {
    name: 'quota-usage',
    version: 1,
    handles: ['PlaceReserved', 'PlaceReleased', 'NomineeAdded', 'NomineeCorrected'] satisfies QuotaUsageEvent['type'][],
    keys: ({ data }) => [(data as QuotaUsageEvent['data']).nomineeId],
    project: (row, event) => projectQuotaPlace(row, event as unknown as QuotaUsageEvent),
  },
  QuotaUsageRow,
);
