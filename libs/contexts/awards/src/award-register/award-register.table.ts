import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NomineeKind } from '#contexts/nominations';
import { lookupCode } from '#contexts/nominations.module';
import { registerView } from '#platform/read-models';
import type { Revocation } from '../awards-of-round.js';
import { type AwardRow, awardsTouched, projectAward, registerEvents } from './award-register.js';

@Entity({ name: 'award_register' })
@Index(['decisionDate', 'id'])
export class AwardRegisterRow implements AwardRow {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'proposal_id' }) proposalId: string;
  @Index() @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'dossier_id' }) dossierId: string;
  @Column('text', { name: 'nominee_id' }) nomineeId: string;
  @Index() @Column('text', { name: 'unit_id' }) unitId: string;
  @Column('text') name: string;
  @Column('text') kind: NomineeKind;
  @Column('text') category: string;
  @Column('text') form: string;
  @Column('text', { name: 'form_label' }) formLabel: string;
  @Column('text', { name: 'decision_number' }) decisionNumber: string;
  @Column('text', { name: 'decision_date' }) decisionDate: string;
  @Column('text') signer: string;
  @Index() @Column('text', { name: 'search_text' }) searchText: string;
  @Index() @Column('text', { name: 'verification_code' }) verificationCode: string;
  @Column('json', { nullable: true }) revocation: Revocation | null;
}

export const awardRegisterView = registerView<AwardRegisterRow>(
  {
    name: 'award-register',
    version: 4,
    handles: registerEvents,
    keys: (event) => awardsTouched(event as never),
    project: (row, event, id) => {
      const award = projectAward(row, event as never, id);
      return award && { ...award, verificationCode: lookupCode('award', id) };
    },
  },
  AwardRegisterRow,
);
