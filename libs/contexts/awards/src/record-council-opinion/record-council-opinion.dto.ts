import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { OneLine } from '#platform/http';
import type { CouncilOpinion, CouncilView } from '../award-events.js';
import { IsDay, IsText } from '../fields.dto.js';

const views = ['agreed', 'not_agreed'] as const;

class CouncilOpinionBody implements CouncilOpinion {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  nomineeId: string;

  @ApiProperty({ enum: views, description: 'Nhất trí hoặc không nhất trí đề nghị khen thưởng.' })
  @IsIn(views)
  opinion: CouncilView;

  @ApiPropertyOptional({ description: 'Ý kiến; phải có khi không nhất trí.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remark?: string;
}

export class RecordCouncilOpinionBody {
  @IsDay('Ngày họp Hội đồng Thi đua - Khen thưởng Thành phố.', '2025-07-20')
  sessionDate: string;

  @OneLine()
  @IsText('Số biên bản họp.', '12/BB-HĐTĐKT')
  minutesNumber: string;

  @ApiProperty({ type: [CouncilOpinionBody], description: 'Ý kiến về từng đối tượng trong danh sách.' })
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => CouncilOpinionBody)
  opinions: CouncilOpinionBody[];
}
