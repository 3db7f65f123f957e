import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { steps } from '../fields.dto.js';
import type { RoundDetails, ShownConference, ShownDay, ShownDeadline } from './round-details.js';

class DayAnswer implements ShownDay {
  @ApiProperty({ format: 'date', example: '2026-07-31' }) day: string;
  @ApiProperty({ example: 'Thứ Sáu' }) weekday: string;
  @ApiProperty({ example: '31/7/2026' }) text: string;
}

class PlanReferenceAnswer {
  @ApiProperty({ example: '004:L227', description: 'Dòng của kế hoạch.' }) ref: string;
  @ApiProperty({ description: 'Nguyên văn của kế hoạch.' }) wording: string;
  @ApiPropertyOptional({ example: 'A-38', description: 'Cách hiểu đang áp dụng.' }) reading?: string;
}

class DeadlineAnswer extends PlanReferenceAnswer implements ShownDeadline {
  @ApiProperty({ enum: steps }) step: ShownDeadline['step'];
  @ApiPropertyOptional({ description: 'Ngày đầu tiên bị coi là muộn.' }) firstTooLateDay?: DayAnswer;
  @ApiPropertyOptional({ description: 'Ngày cuối cùng còn kịp.' }) lastPermittedDay?: DayAnswer;
  @ApiProperty({ example: 'hết ngày 31/7/2026' }) text: string;
  @ApiProperty() passed: boolean;
  @ApiPropertyOptional({ type: 'integer', description: 'Số ngày làm việc còn lại; không có khi chưa nạp lịch.' }) workingDaysLeft?: number;
  @ApiPropertyOptional({ description: 'Văn bản ấn định, khi kế hoạch không ghi ngày.' }) setBy?: string;
}

class ConferenceAnswer extends PlanReferenceAnswer implements ShownConference {
  @ApiProperty({ example: 30 }) workingDays: number;
  @ApiPropertyOptional() conference?: DayAnswer;
  @ApiPropertyOptional() document?: string;
  @ApiPropertyOptional({ description: 'Ngày cuối cùng để trình.' }) latestDay?: DayAnswer;
  @ApiPropertyOptional({ type: 'integer' }) workingDaysLeft?: number;
  @ApiPropertyOptional({ enum: ['conference', 'calendar'], description: 'Điều còn thiếu để biết ngày cuối cùng.' }) missing?: ShownConference['missing'];
}

const rules = { type: 'array', items: { type: 'object', additionalProperties: true } } as const;
const rule = { type: 'object', additionalProperties: true } as const;

export class RoundDetailsAnswer implements RoundDetails {
  @ApiProperty({ type: 'integer', description: 'Phiên bản của đợt; cũng là ETag.' }) revision: number;
  @ApiProperty({ example: 'interim-2025-city' }) roundId: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ['annual', 'interim', 'final'] }) occasion: RoundDetails['occasion'];
  @ApiProperty() year: number;
  @ApiProperty({ enum: ['city', 'state'] }) tier: RoundDetails['tier'];
  @ApiProperty({ enum: ['Open', 'Closed'] }) situation: RoundDetails['situation'];
  @ApiProperty({ example: 'vn-hanoi-2024@1' }) rulesVersion: string;
  @ApiProperty({ type: [DeadlineAnswer] }) deadlines: readonly DeadlineAnswer[];
  @ApiProperty(rules) extensions: RoundDetails['extensions'];
  @ApiProperty(rules) lateAcceptances: RoundDetails['lateAcceptances'];
  @ApiPropertyOptional({ type: ConferenceAnswer }) leadTime?: ConferenceAnswer;
  @ApiProperty({ ...rules, description: 'Hạn mức theo nhóm đơn vị.' }) quotas: RoundDetails['quotas'];
  @ApiProperty({ ...rules, description: 'Hình thức khen thưởng.' }) awards: RoundDetails['awards'];
  @ApiProperty({ ...rules, description: 'Loại đối tượng, mỗi loại với các tiêu chuẩn phải đạt.' }) categories: RoundDetails['categories'];
  @ApiProperty({ ...rules, description: 'Thành phần hồ sơ.' }) components: RoundDetails['components'];
  @ApiProperty(rule) copies: RoundDetails['copies'];
  @ApiProperty(rule) councilReview: RoundDetails['councilReview'];
  @ApiProperty(rule) addressees: RoundDetails['addressees'];
  @ApiProperty({ ...rules, description: 'Các cách hiểu đang áp dụng và những cách hiểu khác.' }) readings: RoundDetails['readings'];
}
