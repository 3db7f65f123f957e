import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ProposalSituation } from '../awards-of-round.js';
import type { ProposalRow } from './proposal-list.js';

const situations = ['Compiled', 'Reviewed', 'SubmittedToChairman', 'Decided'] as const;

export class ProposedNomineeItem {
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty({ format: 'uuid' }) nomineeId: string;
  @ApiProperty() unitId: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['collective', 'individual', 'household'] }) kind: string;
  @ApiProperty() category: string;
}

export class ProposalItem {
  @ApiProperty({ format: 'uuid' }) proposalId: string;
  @ApiProperty() roundId: string;
  @ApiProperty({ example: 'bang_khen_chu_tich_tp' }) form: string;
  @ApiProperty({ enum: situations }) situation: ProposalSituation;
  @ApiProperty({ format: 'date-time' }) compiledAt: string;
  @ApiProperty({ type: [ProposedNomineeItem] }) nominees: ProposalRow['nominees'];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Ngày họp, số biên bản và ý kiến của Hội đồng.',
  })
  council?: ProposalRow['council'];
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) submittedOn?: string | null;
  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    description: 'Số ngày làm việc còn lại đến hội nghị khi trình.',
  })
  workingDaysLeft?: number | null;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Số, ngày, người ký quyết định.' })
  decision?: ProposalRow['decision'];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  outcomes: ProposalRow['outcomes'];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  revocations: ProposalRow['revocations'];
}
