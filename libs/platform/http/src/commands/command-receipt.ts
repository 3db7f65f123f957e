import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class ReceivedEvent {
  @ApiProperty({ example: 'DossierSubmitted' })
  type: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  data: object;
}

/** What the caller of an accepted command gets. */
export class CommandReceipt {
  @ApiPropertyOptional({
    description: 'Vị trí của sự kiện cuối; dùng cho ?after= để đọc được thay đổi vừa ghi. Không có khi chạy thử.',
  })
  position?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Phiên bản của hồ sơ, đối tượng sau lệnh; cũng là ETag.' })
  revision?: number;

  @ApiProperty({ type: [ReceivedEvent], description: 'Các sự kiện đã ghi, hoặc sẽ ghi nếu chạy thử.' })
  events: ReceivedEvent[];

  @ApiProperty({ description: 'Chạy thử: chưa lưu gì.' })
  dryRun: boolean;

  @ApiProperty({ description: 'Lệnh này đã được thực hiện trước đó; đây là kết quả của lần ấy.' })
  replayed: boolean;
}
