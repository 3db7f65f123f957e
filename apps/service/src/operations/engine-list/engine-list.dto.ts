import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ViewBacklog } from '#platform/read-models';

const states = ['up', 'away', 'read_only', 'being_built'] as const;

export class EngineItem {
  @ApiProperty({ enum: ['eventStore', 'views'], description: 'Kho sự kiện, hoặc cơ sở dữ liệu tra cứu.' }) part: string;
  @ApiProperty({ enum: ['postgresql', 'eventstoredb'] }) engine: string;
  @ApiProperty({
    enum: states,
    description:
      'read_only: đọc được nhưng chưa nhận thay đổi; being_built: trả lời được nhưng dữ liệu tra cứu đang được dựng.',
  })
  state: (typeof states)[number];
  @ApiPropertyOptional({ example: '18.0', description: 'Phiên bản của cơ sở dữ liệu.' }) version?: string;
  @ApiPropertyOptional({ type: 'integer', description: 'Dung lượng, byte.' }) bytes?: number;
  @ApiPropertyOptional({ type: 'integer', description: 'Số kết nối đang mở.' }) connections?: number;
}

class BacklogItem implements ViewBacklog {
  @ApiProperty({ example: 'dossier-list' }) view: string;
  @ApiProperty({ type: 'integer', description: 'Số sự kiện chưa hiển thị, đếm đến 1000.' }) events: number;
  @ApiPropertyOptional({ format: 'date-time', description: 'Sự kiện cũ nhất chưa hiển thị.' }) oldest?: string;
}

class DiscrepancyItem {
  @ApiProperty({ format: 'date-time' }) foundAt: Date;
  @ApiProperty({ example: 'view dossier-list', description: 'Bảng tra cứu hoặc việc tự động đã đọc nhiều hơn.' })
  follower: string;
  @ApiProperty({ enum: ['event-gone', 'beyond-the-end'] }) misfit: 'event-gone' | 'beyond-the-end';
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Dòng sự kiện của sự kiện không còn.' })
  stream: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Số thứ tự trong dòng sự kiện.' })
  revision: string | null;
}

export class EngineList {
  @ApiProperty({ type: [EngineItem] }) engines: EngineItem[];
  @ApiProperty({ type: [BacklogItem], description: 'Trống khi các bộ phận không trả lời.' }) views: BacklogItem[];
  @ApiProperty({
    type: [DiscrepancyItem],
    description: 'Kho sự kiện đã bị đưa về một trạng thái cũ hơn những gì đã đọc từ nó; nêu đến khi được xác nhận.',
  })
  discrepancies: DiscrepancyItem[];
}
