import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

export class SubmitToChairmanBody {
  @ApiPropertyOptional({ description: 'Nơi nhận; bỏ trống là Chủ tịch Ủy ban nhân dân Thành phố.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  addressee?: string;
}
