import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class DocumentContentQuery {
  @IsOptional()
  @IsIn(['true'])
  @ApiPropertyOptional({
    enum: ['true'],
    description: 'Để xem ngay trên trang: chỉ với tệp PDF và ảnh, tệp loại khác vẫn được tải về.',
  })
  readonly preview?: 'true';
}
