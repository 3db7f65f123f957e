import { ApiProperty } from '@nestjs/swagger';

class QueueItem {
  @ApiProperty({ example: 'due-commands' }) queue: string;
  @ApiProperty({ description: 'Chờ được làm ngay.' }) waiting: number;
  @ApiProperty({ description: 'Chờ đến thời điểm đã định, hoặc chờ làm lại.' }) delayed: number;
  @ApiProperty({ description: 'Đang làm.' }) active: number;
  @ApiProperty({ description: 'Đã hỏng, chờ người quản trị cho chạy lại.' }) dead: number;
}

class DeadLetterItem {
  @ApiProperty() queue: string;
  @ApiProperty() id: string;
  @ApiProperty({ type: Object, description: 'Nội dung của việc.' }) data: object;
  @ApiProperty({ description: 'Lỗi của lần thử cuối.' }) reason: string;
  @ApiProperty({ description: 'Số lần đã thử.' }) attempts: number;
  @ApiProperty({ format: 'date-time' }) failedAt: string;
}

export class JobsAnswer {
  @ApiProperty({ type: [QueueItem] }) queues: QueueItem[];
  @ApiProperty({ type: [DeadLetterItem], description: 'Việc hỏng, mới nhất trước; nhiều nhất 100 của mỗi hàng đợi.' })
  deadLetters: DeadLetterItem[];
}
