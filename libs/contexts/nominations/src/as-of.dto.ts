import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional } from 'class-validator';

export class AsOfQuery {
  @ApiPropertyOptional({ format: 'date-time', description: 'Xem như tại thời điểm này; bỏ trống là hiện tại.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  asOf?: string;
}
