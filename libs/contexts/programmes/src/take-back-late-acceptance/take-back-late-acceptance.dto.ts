import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { IsSlug, IsText } from '../fields.dto.js';

export class TakeBackLateAcceptanceBody {
  @IsSlug('so-y-te')
  unitId: string;

  @ApiPropertyOptional({ description: 'Hồ sơ đã được phép nộp muộn; không ghi khi phép đó là của cả đơn vị.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  dossierId?: string;

  @IsText('Cho phép nhầm đơn vị')
  reason: string;

  @IsText('Công văn số 160/SGDĐT ngày 20/7/2025')
  document: string;
}
