import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { PageQuery } from '#platform/http';
import type { Revocation } from '../awards-of-round.js';

export class AwardRegisterQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Các từ trong tên hoặc số quyết định, có dấu hoặc không dấu, theo thứ tự bất kỳ.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 100)
  roundId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 100)
  unitId?: string;

  @ApiPropertyOptional({ description: 'Hình thức khen thưởng.', example: 'bang_khen_chu_tich_tp' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  form?: string;
}

export class AwardItem {
  @ApiProperty({ format: 'uuid' }) proposalId: string;
  @ApiProperty() roundId: string;
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty({ format: 'uuid' }) nomineeId: string;
  @ApiProperty() unitId: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['collective', 'individual', 'household'] }) kind: string;
  @ApiProperty() category: string;
  @ApiProperty({ example: 'bang_khen_chu_tich_tp' }) form: string;
  @ApiProperty({ description: 'Tên hình thức khen thưởng.' }) formLabel: string;
  @ApiProperty() decisionNumber: string;
  @ApiProperty({ format: 'date' }) decisionDate: string;
  @ApiProperty() signer: string;
  @ApiProperty({ example: '7K3M-Q9TF-2XWD', description: 'Mã để bất cứ ai xác minh khen thưởng này.' })
  verificationCode: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Có khi khen thưởng đã bị hủy bỏ, thu hồi: lý do, số và ngày quyết định.',
  })
  revocation?: Revocation;
}
