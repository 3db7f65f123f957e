import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import type { AwardEvent } from '../award-events.js';
import type { ProposalSituation } from '../awards-of-round.js';
import { projectProposal, type ProposalRow } from './proposal-list.js';

@Entity({ name: 'proposal_list' })
export class ProposalListRow implements ProposalRow {
  @PrimaryColumn('text') id: string;
  @Index() @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text') form: string;
  @Column('text') situation: ProposalSituation;
  @Column('timestamptz', { name: 'compiled_at' }) compiledAt: string;
  @Column('json') nominees: ProposalRow['nominees'];
  @Column('json', { nullable: true }) council: ProposalRow['council'];
  @Column('text', { name: 'submitted_on', nullable: true }) submittedOn: string | null;
  @Column('int', { name: 'working_days_left', nullable: true }) workingDaysLeft: number | null;
  @Column('json', { nullable: true }) decision: ProposalRow['decision'];
  @Column('json') outcomes: ProposalRow['outcomes'];
  @Column('json') revocations: ProposalRow['revocations'];
}

export const proposalListView = registerView<ProposalListRow>(
  {
    name: 'proposal-list',
    version: 1,
    handles: [
      'ProposalCompiled',
      'CouncilOpinionRecorded',
      'ProposalSubmitted',
      'SubmittedToChairman',
      'AwardsDecided',
      'AwardRevoked',
    ] satisfies AwardEvent['type'][],
    keys: ({ data }) => [(data as AwardEvent['data']).proposalId],
    project: (row, event) => projectProposal(row, event as unknown as AwardEvent, event.metadata.at),
  },
  ProposalListRow,
);
