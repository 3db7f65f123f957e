import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LateExtent } from '../late-acceptance.js';
import type {
  RoundDetails,
  ShownConference,
  ShownDay,
  ShownDeadline,
  ShownExtension,
  ShownLateAcceptance,
} from './round-details.js';
import {
  AwardFormAnswer,
  CategoryAnswer,
  ComponentAnswer,
  CopiesAnswer,
  CouncilReviewAnswer,
  PlanReferenceAnswer,
  QuotaAnswer,
  ReadingAnswer,
} from './round-rules.dto.js';

class DayAnswer implements ShownDay {
  @ApiProperty({ format: 'date', example: '2026-07-31' }) day: string;
  @ApiProperty({ example: 'Thứ Sáu' }) weekday: string;
  @ApiProperty({ example: '31/7/2026' }) text: string;
}

class DeadlineAnswer extends PlanReferenceAnswer implements ShownDeadline {
  @ApiProperty({ example: 'unit_to_education', description: 'Tên của thời hạn trong gói quy định.' }) step: string;
  @ApiPropertyOptional({ description: 'Cơ quan gửi; không có khi các đơn vị gửi.' }) sender?: string;
  @ApiProperty({ example: 'Sở Giáo dục và Đào tạo', description: 'Cơ quan nhận.' }) receiver: string;
  @ApiPropertyOptional({ description: 'Ngày đầu tiên bị coi là muộn.' }) firstTooLateDay?: DayAnswer;
  @ApiPropertyOptional({ description: 'Ngày cuối cùng còn kịp.' }) lastPermittedDay?: DayAnswer;
  @ApiProperty({ example: 'hết ngày 31/7/2026' }) text: string;
  @ApiProperty() passed: boolean;
  @ApiPropertyOptional({ type: 'integer', description: 'Số ngày còn lại, kể cả hôm nay; không dương là đã quá hạn.' })
  daysLeft?: number;
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Số ngày làm việc còn lại, kể cả hôm nay; không có khi chưa nạp lịch.',
  })
  workingDaysLeft?: number;
  @ApiPropertyOptional({ description: 'Văn bản ấn định, khi kế hoạch không ghi ngày.' }) setBy?: string;
}

class ExtensionAnswer implements ShownExtension {
  @ApiProperty({ description: 'Tên của thời hạn.' }) step: string;
  @ApiProperty() unitId: string;
  @ApiProperty({ format: 'date', description: 'Ngày đầu tiên bị coi là muộn.' }) before: string;
  @ApiProperty({ description: 'Ngày cuối cùng còn kịp.' }) lastPermittedDay: DayAnswer;
  @ApiProperty({ example: 'hết ngày 20/7/2026' }) text: string;
  @ApiProperty() passed: boolean;
  @ApiProperty() document: string;
  @ApiProperty() reason: string;
}

class LateAcceptanceAnswer implements ShownLateAcceptance {
  @ApiProperty() unitId: string;
  @ApiProperty({
    oneOf: [
      { type: 'object', properties: { dossierId: { type: 'string' } }, required: ['dossierId'] },
      { type: 'object', properties: { before: { type: 'string', format: 'date' } }, required: ['before'] },
      { type: 'object', properties: { withoutLimit: { type: 'boolean', enum: [true] } }, required: ['withoutLimit'] },
    ],
    description: 'Một hồ sơ, hoặc mọi hồ sơ của đơn vị nộp trước một ngày.',
  })
  covers: LateExtent;
  @ApiPropertyOptional({ description: 'Ngày cuối cùng còn được nộp muộn.' }) lastPermittedDay?: DayAnswer;
  @ApiProperty() passed: boolean;
  @ApiProperty() reason: string;
  @ApiProperty() document: string;
  @ApiProperty({ description: 'Đơn vị chấp nhận.' }) by: string;
}

class ConferenceAnswer extends PlanReferenceAnswer implements ShownConference {
  @ApiProperty({ example: 30 }) workingDays: number;
  @ApiPropertyOptional() conference?: DayAnswer;
  @ApiPropertyOptional() document?: string;
  @ApiPropertyOptional({ description: 'Ngày cuối cùng để trình.' }) latestDay?: DayAnswer;
  @ApiPropertyOptional({ type: 'integer', description: 'Số ngày đến hội nghị, kể cả hôm nay.' }) daysLeft?: number;
  @ApiPropertyOptional({ type: 'integer', description: 'Số ngày làm việc đến hội nghị, kể cả hôm nay.' })
  workingDaysLeft?: number;
  @ApiPropertyOptional({ enum: ['conference', 'calendar'], description: 'Điều còn thiếu để biết ngày cuối cùng.' })
  missing?: ShownConference['missing'];
}

class AddresseesAnswer {
  @ApiProperty({ example: 'so-giao-duc-va-dao-tao' }) education: string;
  @ApiProperty() home_affairs: string;
  @ApiProperty() council: string;
  @ApiProperty() chairman: string;
}

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
  @ApiProperty({ type: [ExtensionAnswer] }) extensions: readonly ExtensionAnswer[];
  @ApiProperty({ type: [LateAcceptanceAnswer] }) lateAcceptances: readonly LateAcceptanceAnswer[];
  @ApiPropertyOptional({ type: ConferenceAnswer }) leadTime?: ConferenceAnswer;
  @ApiProperty({ type: [QuotaAnswer], description: 'Hạn mức theo nhóm đơn vị.' }) quotas: readonly QuotaAnswer[];
  @ApiProperty({ type: [AwardFormAnswer], description: 'Hình thức khen thưởng.' }) awards: readonly AwardFormAnswer[];
  @ApiProperty({ type: [CategoryAnswer], description: 'Loại đối tượng, mỗi loại với các tiêu chuẩn phải đạt.' })
  categories: readonly CategoryAnswer[];
  @ApiProperty({ type: [ComponentAnswer], description: 'Thành phần hồ sơ.' }) components: readonly ComponentAnswer[];
  @ApiProperty({ type: CopiesAnswer }) copies: CopiesAnswer;
  @ApiProperty({ type: CouncilReviewAnswer }) councilReview: CouncilReviewAnswer;
  @ApiProperty({ type: AddresseesAnswer }) addressees: AddresseesAnswer;
  @ApiProperty({ type: [ReadingAnswer], description: 'Các cách hiểu đang áp dụng và những cách hiểu khác.' })
  readings: readonly ReadingAnswer[];
}
