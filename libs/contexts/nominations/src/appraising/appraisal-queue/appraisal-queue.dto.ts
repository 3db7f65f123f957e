import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { PageQuery } from '#platform/http';
import { type QueueOrder, queueOrders } from './queue-order.js';

const stages = ['education', 'home_affairs'] as const;
const claims = ['mine', 'none'] as const;

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
  stage?: string;

  @ApiPropertyOptional({ enum: claims, description: 'mine: tôi đã nhận thẩm định; none: chưa ai nhận.' })
  @IsOptional()
  @IsIn(claims)
  claim?: (typeof claims)[number];

  @ApiPropertyOptional({ description: 'Còn nhiều nhất chừng này ngày; 0 là chỉ những hồ sơ đã quá hạn.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-10_000)
  @Max(10_000)
  daysLeftAtMost?: number;

  @ApiPropertyOptional({
    enum: queueOrders,
    default: 'last_day',
    description: 'Thứ tự: gần hết hạn trước, chờ lâu trước, hoặc theo đơn vị.',
  })
  @IsOptional()
  @IsIn(queueOrders)
  order: QueueOrder = 'last_day';
}

class ClaimItem {
  @ApiProperty() personId: string;
  @ApiProperty() displayName: string;
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
  @ApiProperty({ enum: stages }) stage: string;
  @ApiProperty({ description: 'Lần nộp thứ.' }) submission: number;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) submittedAt: string | null;
  @ApiProperty({ description: 'Nộp muộn, được chấp nhận.' }) late: boolean;
  @ApiProperty({ description: 'Cơ quan thẩm định cũng là đơn vị đề nghị.' }) selfAppraised: boolean;
  @ApiPropertyOptional({
    format: 'date',
    description: 'Ngày cuối cùng để chuyển tiếp; không có khi kế hoạch chưa quy định.',
  })
  lastDay?: string;
  @ApiPropertyOptional({ description: 'Số ngày còn lại, kể cả hôm nay; không dương là đã quá hạn.' }) daysLeft?: number;
  @ApiPropertyOptional({ description: 'Số ngày làm việc còn lại; không có khi chưa nạp lịch.' })
  workingDaysLeft?: number;
  @ApiPropertyOptional({ description: 'Người đã nhận thẩm định ở bước này.' }) claimedBy?: ClaimItem;
  @ApiProperty({ type: [WaitingNomineeItem] }) nominees: WaitingNomineeItem[];
}
