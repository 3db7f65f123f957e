import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import type { PaperFields } from '#platform/documents';
import { IsTexts } from '../is-texts.dto.js';

export class SavePaperDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Mọi trường của văn bản theo biểu mẫu; ngày viết yyyy-mm-dd.',
    example: { place: 'Hà Nội', signerName: 'Trần Thị B' },
  })
  @IsObject()
  @IsTexts()
  fields: PaperFields;
}

export class SavedPaper {
  @ApiProperty({ type: 'integer', description: 'Lần lưu, cũng là ETag; gửi lại trong If-Match ở lần lưu sau.' })
  revision: number;
  @ApiProperty({ format: 'date-time' }) savedAt: string;
  @ApiPropertyOptional({ description: 'Chạy thử: không lưu gì.' }) dryRun?: boolean;
}
