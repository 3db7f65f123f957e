import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

export class RecordPaperCopiesDto {
  @ApiProperty({ description: 'Số bộ hồ sơ giấy đã giao.', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  copies: number;
}
