import { ApiProperty } from '@nestjs/swagger';

export class UploadItem {
  @ApiProperty({ format: 'uuid' }) uploadId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer', description: 'Byte của cả tệp.' }) length: number;
  @ApiProperty({ type: 'integer', description: 'Byte đã nhận: tải tiếp từ đây.' }) offset: number;
  @ApiProperty({ format: 'date-time', description: 'Bị bỏ nếu đến lúc này không có gì thêm.' }) expiresAt: string;
}
