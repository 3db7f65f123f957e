import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { AsOfQuery } from './as-of-query.js';

/** Lets a client read its own write: the view must have seen the event at this position before it answers. */
export class AfterQuery extends AsOfQuery {
  @ApiPropertyOptional({
    description: 'Chờ đến khi dữ liệu đã phản ánh sự kiện tại vị trí này (trường position của biên nhận lệnh).',
  })
  @IsOptional()
  @Matches(/^[0-9A-Za-z:_-]{1,100}$/)
  after?: string;
}
