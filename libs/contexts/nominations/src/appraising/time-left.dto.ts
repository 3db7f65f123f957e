import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TimeLeft } from './time-left.js';

export class TimeLeftItem implements TimeLeft {
  @ApiProperty({ format: 'date', description: 'Ngày cuối cùng còn kịp.' }) lastDay: string;
  @ApiProperty({ example: 'Thứ Hai' }) weekday: string;
  @ApiProperty({ example: 'hết ngày 14/7/2025' }) text: string;
  @ApiProperty({ type: 'integer', description: 'Số ngày còn lại, kể cả hôm nay; không dương là đã quá hạn.' })
  daysLeft: number;
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Số ngày làm việc còn lại, kể cả hôm nay; không có khi chưa nạp lịch.',
  })
  workingDaysLeft?: number;
}
