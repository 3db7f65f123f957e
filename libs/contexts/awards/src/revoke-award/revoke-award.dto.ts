import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { OneLine } from '#platform/http';
import { IsDay, IsText } from '../fields.dto.js';

class RevocationDecisionBody {
  @OneLine()
  @IsText('Số quyết định hủy bỏ, thu hồi.', '5120/QĐ-UBND')
  number: string;

  @IsDay('Ngày ký.', '2025-11-12')
  date: string;
}

export class RevokeAwardBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  nomineeId: string;

  @IsText('Lý do.', undefined, 4000)
  reason: string;

  @ApiProperty({ type: RevocationDecisionBody })
  @ValidateNested()
  @Type(() => RevocationDecisionBody)
  decision: RevocationDecisionBody;
}
