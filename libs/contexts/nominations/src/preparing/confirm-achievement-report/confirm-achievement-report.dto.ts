import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class ConfirmAchievementReportDto {
  @ApiProperty({ description: 'Mã tài liệu của báo cáo đã đọc; nếu báo cáo đã được thay thì lệnh bị từ chối.' })
  @IsUUID()
  documentId: string;
}
