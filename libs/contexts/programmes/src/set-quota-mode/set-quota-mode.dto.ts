import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateNested } from 'class-validator';
import { IsText } from '../fields.dto.js';
import type { QuotaMode } from '../round-rules.js';

const modes: readonly QuotaMode[] = ['INDEPENDENT', 'ONE_OF', 'POOLED', 'NONE', 'EXTERNAL'];

class Caps {
  @ApiProperty({ example: 2 })
  @IsInt()
  @Min(0)
  @Max(1000)
  collective: number;

  @ApiProperty({ example: 1 })
  @IsInt()
  @Min(0)
  @Max(1000)
  individual: number;
}

export class SetQuotaModeBody {
  @ApiProperty({ example: 'Q25-DISTRICT' })
  @IsString()
  @Length(1, 64)
  quotaId: string;

  @ApiProperty({ enum: modes })
  @IsIn(modes)
  mode: QuotaMode;

  @ApiPropertyOptional({ description: 'Chỉ với EXTERNAL: số do Trung ương hướng dẫn.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => Caps)
  caps?: Caps;

  @ApiPropertyOptional({ description: 'Chỉ với POOLED; bỏ trống thì lấy số của kế hoạch.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  total?: number;

  @IsText('Công văn số 7/SNV ngày 10/5/2025', 'Văn bản làm căn cứ.')
  basisDocument: string;
}
