import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import type { BatchEvent, ForwardedBatch, ForwardedDossier } from '../batch.js';
import { type BatchRow, projectBatch } from './batch-list.js';

@Entity({ name: 'batch_list' })
@Index(['forwardedAt', 'id'])
export class BatchListRow implements BatchRow {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text') sender: string;
  @Column('text') addressee: string;
  @Column('text', { name: 'letter_number' }) letterNumber: string;
  @Column('text', { name: 'letter_date' }) letterDate: string;
  /** ISO 8601 in UTC. */
  @Column('text', { name: 'forwarded_at' }) forwardedAt: string;
  @Column('int') nominees: number;
  @Column('json') dossiers: readonly ForwardedDossier[];
}

export const batchListView = registerView<BatchListRow>(
  {
    name: 'batch-list',
    version: 1,
    handles: ['BatchForwarded'] satisfies BatchEvent['type'][],
    keys: ({ data }) => [(data as ForwardedBatch).batchId],
    project: (_, { data, metadata }) => projectBatch(data as ForwardedBatch, metadata.at),
  },
  BatchListRow,
);
