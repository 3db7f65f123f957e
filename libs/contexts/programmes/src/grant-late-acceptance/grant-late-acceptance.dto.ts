import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsDateString, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsSlug, IsText } from '../fields.dto.js';

export class GrantLateAcceptanceBody {
  @IsSlug('so-y-te')
  unitId: string;

  @ApiPropertyOptional({ description: 'Hồ sơ được nộp muộn; ghi hồ sơ này hoặc ghi ngày (before).' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  dossierId?: string;

  @ApiPropertyOptional({
    format: 'date',
    example: '2025-07-25',
    description: 'Mọi hồ sơ của đơn vị được nộp muộn trước ngày này.',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDateString({ strict: true })
  before?: string;

  @IsText('Ảnh hưởng của mưa lũ')
  reason: string;

  @IsText('Công văn số 150/SGDĐT ngày 16/7/2025')
  document: string;
}
