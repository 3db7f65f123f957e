import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsISO8601, IsOptional } from 'class-validator';

/** Lets a reader ask how things stood. */
export class AsOfQuery {
  @ApiPropertyOptional({ format: 'date-time', description: 'Xem như tại thời điểm này; bỏ trống là hiện tại.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Transform(({ value }: { value: unknown }) => inUtc(value))
  asOf?: string;
}

/** What is no instant is left for the validation to refuse. */
function inUtc(value: unknown): unknown {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}
