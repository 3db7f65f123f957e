import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import type { Occasion, Tier } from '../pack/pack.js';
import { roundIdIn } from '../round.js';
import { type ListedRoundEvent, projectRound, type RoundListRow } from './round-list.js';

@Entity({ name: 'round_list' })
export class RoundListEntity implements RoundListRow {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'pack_id' }) packId: string;
  @Column('int', { name: 'pack_version' }) packVersion: number;
  @Column('text') occasion: Occasion;
  @Index() @Column('int') year: number;
  @Column('text') tier: Tier;
  @Column('text') title: string;
  @Column('text') situation: 'Open' | 'Closed';
  @Column('text', { nullable: true }) conference: string | null;
  @Column('text', { name: 'opened_at' }) openedAt: string;
  @Column('text', { name: 'closed_at', nullable: true }) closedAt: string | null;
}

export const roundListView = registerView<RoundListEntity>(
  {
    name: 'round-list',
    version: 1,
    handles: ['RoundOpened', 'ConferenceScheduled', 'RoundClosed'] satisfies ListedRoundEvent['type'][],
    keys: ({ stream }) => [roundIdIn(stream)],
    project: (row, event) => projectRound(row, event as unknown as ListedRoundEvent, event.metadata.at),
  },
  RoundListEntity,
);
