import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedEvent } from '#platform/event-sourcing';
import { registerView } from '#platform/read-models';
import type { PackEvent } from '../published-pack.js';
import { type PackListRow, packVersionId, projectPack } from './pack-list.js';

@Entity({ name: 'pack_list' })
export class PackListEntity implements PackListRow {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'pack_id' }) packId: string;
  @Column('int') version: number;
  @Column('text') title: string;
  @Column('text') issuer: string;
  @Column('text') programme: string;
  @Column('text', { name: 'published_at' }) publishedAt: string;
  @Column('text', { name: 'published_by' }) publishedBy: string;
}

export const packListView = registerView<PackListEntity>(
  {
    name: 'pack-list',
    version: 1,
    handles: ['PackPublished'] satisfies PackEvent['type'][],
    keys: ({ data }) => {
      const { packId, version } = data as PackEvent['data'];
      return [packVersionId(packId, version)];
    },
    project: (_, event) => projectPack(event as RecordedEvent<PackEvent>),
  },
  PackListEntity,
);
