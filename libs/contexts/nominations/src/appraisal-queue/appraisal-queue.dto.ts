import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { PageQuery } from '#platform/http';
import type { AppraisalStage } from '../dossier-events.js';

const stages = ['education', 'home_affairs'] as const;

export class AppraisalQueueQuery extends PageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 100)
  roundId?: string;

  @ApiPropertyOptional({ description: 'Đơn vị đề nghị.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  unitId?: string;

  @ApiPropertyOptional({ enum: stages, description: 'Chỉ một bước thẩm định.' })
  @IsOptional()
  @IsIn(stages)
  stage?: AppraisalStage;
}

class WaitingNomineeItem {
  @ApiProperty({ format: 'uuid' }) nomineeId: string;
  @ApiProperty() name: string;
  @ApiProperty() category: string;
  @ApiProperty({ description: 'Đã được cơ quan này thẩm định đạt.' }) appraised: boolean;
  @ApiProperty({ type: [String] }) flags: readonly string[];
}

export class AppraisalQueueItem {
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty() roundId: string;
  @ApiProperty() roundTitle: string;
  @ApiProperty() unitId: string;
  @ApiProperty({ enum: stages }) stage: AppraisalStage;
  @ApiProperty({ description: 'Lần nộp thứ.' }) submission: number;
  @ApiPropertyOptional({ format: 'date-time' }) submittedAt: string | null;
  @ApiProperty({ description: 'Nộp muộn, được chấp nhận.' }) late: boolean;
  @ApiProperty({ description: 'Cơ quan thẩm định cũng là đơn vị đề nghị.' }) selfAppraised: boolean;
  @ApiPropertyOptional({ format: 'date', description: 'Ngày cuối cùng để chuyển tiếp; không có khi kế hoạch chưa quy định.' }) lastDay?: string;
  @ApiPropertyOptional({ description: 'Số ngày còn lại, kể cả hôm nay; không dương là đã quá hạn.' }) daysLeft?: number;
  @ApiProperty({ type: [WaitingNomineeItem] }) nominees: WaitingNomineeItem[];
}
