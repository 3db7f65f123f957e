import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { OneLine } from '#platform/http';
import type { OutcomeKind } from '../award-events.js';
import { IsDay, IsText } from '../fields.dto.js';

const outcomes = ['awarded', 'declined', 'proposed_to_higher_level'] as const;

class DecisionBody {
  @OneLine()
  @IsText('Số quyết định.', '4512/QĐ-UBND')
  number: string;

  @IsDay('Ngày ký.', '2025-09-05')
  date: string;

  @OneLine()
  @IsText('Người ký.', 'Nguyễn Văn A')
  signer: string;
}

class OutcomeBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  nomineeId: string;

  @ApiProperty({ enum: outcomes, description: 'Tặng, không tặng, hoặc đề nghị cấp trên khen thưởng.' })
  @IsIn(outcomes)
  outcome: OutcomeKind;

  @ApiPropertyOptional({ description: 'Lý do; phải có khi không tặng.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class DecideAwardsBody {
  @ApiProperty({ type: DecisionBody })
  @ValidateNested()
  @Type(() => DecisionBody)
  decision: DecisionBody;

  @ApiProperty({ type: [OutcomeBody], description: 'Kết luận về từng đối tượng trong danh sách.' })
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => OutcomeBody)
  outcomes: OutcomeBody[];
}
