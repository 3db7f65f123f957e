import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform/http';
import { type LetterState, letterStates } from './letter-state.js';

const states =
  'waiting: chờ đến giờ gửi; due: đến giờ, chưa gửi được; given_up: chậm quá ba ngày, không gửi nữa; done: đã gửi, hoặc không còn gì để báo vì đã đọc.';

export class MailListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: letterStates, description: states })
  @IsOptional()
  @IsIn(letterStates)
  state?: LetterState;
}

/** Whom a letter is for and how it fares, not what it says: that is nobody else's. */
export class LetterItem {
  @ApiProperty({ format: 'uuid', description: 'Cũng là mã của việc trong hàng đợi letters.' }) mailId: string;
  @ApiProperty() personId: string;
  @ApiProperty() personName: string;
  @ApiProperty({ enum: letterStates, description: states }) state: LetterState;
  @ApiProperty({ type: 'integer', description: 'Số thông báo trong thư.' }) notices: number;
  @ApiProperty({ format: 'date-time', description: 'Giờ gửi.' }) dueAt: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Khi xong.' }) doneAt?: string;
}

export class LetterCount {
  @ApiProperty({ enum: letterStates }) state: LetterState;
  @ApiProperty({ type: 'integer' }) letters: number;
}
